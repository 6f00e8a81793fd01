package org.rolecompare.results;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;
import org.rolecompare.role.Slug;
import org.rolecompare.search.Sought;
import org.rolecompare.search.SoughtWord;

/**
 * What a reader asks: which roles the question names, what else it says, and what it
 * wants to know of them.
 *
 * @param typed the question as it is read
 * @param roles the roles that it names, each with the others of its name
 * @param words what else it says
 * @param whoOwns whether it asks who answers for something
 * @param together whether it asks about roles joined in one
 * @param move whether it goes from the first role to the second
 */
record Question(String typed, List<Mention> roles, List<SoughtWord> words, boolean whoOwns, boolean together,
		boolean move) {

	/** Words that only ask who owns something. They are English, as the site is. */
	private static final List<String> OWNS = List.of("own", "owner", "ownership", "respons", "account", "charg");

	/** Verbs that do so after <em>who</em>. */
	private static final List<String> DOES = List.of("decid", "set", "run", "handl", "manag", "control", "make", "take",
			"care");

	/** Words that only ask for a comparison. */
	private static final List<String> COMPARES = List.of("vs", "versus", "v", "differ", "compar", "comparison",
			"distinguish", "between", "unterschied", "oder", "und", "better", "similar", "same");

	private static final List<String> JOINS = List.of("combin", "merg", "join", "unit", "unifi", "fuse", "both",
			"singl");

	private static final List<String> MOVES = List.of("move", "switch", "transit", "becom", "promot", "chang", "go",
			"step", "grow", "career", "path");

	static Question of(CatalogueIndex index, String typed) {
		List<Sought<List<RoleNames>>> read = index.read(typed);
		List<String> all = index.catalogue().analysis().words(typed);
		List<Mention> roles = mentions(read);
		List<SoughtWord> others = read.stream().filter((part) -> part.meaning() == null).map(Sought::word).toList();
		boolean who = !all.isEmpty() && all.get(0).equals("who");
		boolean owns = others.stream().anyMatch((word) -> is(word, OWNS));
		boolean asks = owns || who;
		List<SoughtWord> words = without(others, (word) -> is(word, OWNS) || (who && is(word, DOES)));
		boolean together = words.stream().anyMatch((word) -> is(word, JOINS));
		return new Question(typed, roles, words, asks, together, moves(all, roles, words));
	}

	private static List<Mention> mentions(List<Sought<List<RoleNames>>> read) {
		List<Mention> mentions = new ArrayList<>();
		for (Sought<List<RoleNames>> part : read) {
			List<RoleNames> meant = part.meaning();
			if (meant != null && mentions.stream().noneMatch((other) -> other.roles.equals(meant))) {
				mentions.add(new Mention(part.word(), meant));
			}
		}
		return mentions;
	}

	private static List<SoughtWord> without(List<SoughtWord> words, Predicate<SoughtWord> silent) {
		List<SoughtWord> rest = words.stream().filter((word) -> !silent.test(word)).toList();
		return rest.isEmpty() ? words : rest;
	}

	/** From one role to another, or one role to become another. */
	private static boolean moves(List<String> all, List<Mention> roles, List<SoughtWord> words) {
		return roles.size() == 2 && all.contains("to") && words.stream().allMatch((word) -> is(word, MOVES))
				&& !all.contains("compared");
	}

	private static boolean is(SoughtWord word, List<String> stems) {
		List<String> typed = word.alternatives().get(0);
		return typed.size() == 1 && stems.contains(typed.get(0));
	}

	/**
	 * The words beside those that only ask for a comparison; they count where it is not
	 * one.
	 */
	List<SoughtWord> beyondComparing() {
		return this.words.stream().filter((word) -> !is(word, COMPARES)).toList();
	}

	/** The only role that it names, if it asks for nothing but what is beside it. */
	Optional<RoleNames> onlyRole() {
		boolean alone = this.roles.size() == 1
				&& this.words.stream().allMatch((word) -> is(word, COMPARES) || is(word, MOVES));
		return alone ? sideBySide().stream().findFirst() : Optional.empty();
	}

	/** The words that name a thing, not what is to be done with the roles. */
	List<SoughtWord> things() {
		return this.roles.isEmpty() ? this.words
				: beyondComparing().stream()
					.filter((word) -> !(this.together && is(word, JOINS)) && !(this.move && is(word, MOVES)))
					.toList();
	}

	/** Whether every word is one that says nothing by itself. */
	boolean isSilent() {
		return this.roles.isEmpty() && this.words.isEmpty();
	}

	/** The same question where the last word may go on. */
	Question unfinished() {
		if (this.words.isEmpty()) {
			return this;
		}
		List<SoughtWord> open = new ArrayList<>(this.words);
		open.set(open.size() - 1, open.get(open.size() - 1).orBeginning());
		return new Question(this.typed, this.roles, open, this.whoOwns, this.together, this.move);
	}

	/** The same question about the combined role that joins all the roles it names. */
	Question ofCombinedRole(Role whole) {
		Mention joined = new Mention(this.roles.get(0).word, List.of(whole.names()));
		return new Question(this.typed, List.of(joined), this.words, this.whoOwns, this.together, false);
	}

	/**
	 * The roles that it puts side by side: of each name the role that is meant first,
	 * unless it is there already.
	 */
	List<RoleNames> sideBySide() {
		Map<Mention, RoleNames> chosen = new HashMap<>();
		// A name that leaves no choice chooses first.
		Stream
			.concat(this.roles.stream().filter(Mention::isCertain),
					this.roles.stream().filter((mention) -> !mention.isCertain()))
			.forEach((mention) -> mention.roles.stream()
				.filter((role) -> !chosen.containsValue(role))
				.findFirst()
				.ifPresent((role) -> chosen.put(mention, role)));
		return this.roles.stream().map(chosen::get).filter(Objects::nonNull).toList();
	}

	/**
	 * The combined role that joins just these roles, if the question is about joining.
	 */
	Optional<Role> whole(Catalogue catalogue) {
		List<RoleNames> parts = sideBySide();
		return catalogue.roles()
			.combined()
			.stream()
			.filter((role) -> this.together && parts.size() > 1 && role.getCombines().size() == parts.size()
					&& role.getCombines().stream().map(Role::names).allMatch(parts::contains))
			.findFirst();
	}

	/** The roles that it names, as an index is asked for them. */
	List<SoughtWord> names(CatalogueIndex index) {
		return this.roles.stream().map((mention) -> mention.sought(index)).toList();
	}

	/** Everything that it says, as an index is asked for it. */
	List<SoughtWord> sought(CatalogueIndex index) {
		return Stream.concat(names(index).stream(), this.words.stream()).toList();
	}

	/**
	 * A role that a question names.
	 *
	 * @param word how it is named
	 * @param roles the roles of that name, the likeliest first
	 */
	record Mention(SoughtWord word, List<RoleNames> roles) {

		/** Whether one role is meant by it: the only one, or the one of these letters. */
		boolean isCertain() {
			return this.roles.size() == 1 || this.roles.get(0).slug().equals(Slug.of(this.word.typed()));
		}

		private SoughtWord sought(CatalogueIndex index) {
			return this.word.orTagged(this.roles.stream().map(RoleNames::slug).map(Targets::tag).toList())
				.or(this.roles.stream().flatMap((role) -> Stream.of(role.abbreviation(), role.name())).toList(),
						index.catalogue().analysis());
		}

	}

}
