package org.rolecompare.results;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

import org.rolecompare.address.IgnoredInput;
import org.rolecompare.address.SearchWords;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.page.PageHead;
import org.rolecompare.page.PageRecord;
import org.rolecompare.page.Paging;
import org.rolecompare.results.Understanding.Hit;
import org.rolecompare.role.Role;
import org.rolecompare.role.Roles;
import org.rolecompare.search.SoughtWord;
import org.rolecompare.search.SoughtWords;
import org.rolecompare.source.Reference;
import org.rolecompare.statement.Category;

/**
 * The page of a search: what answers the question, then everything that was found, by
 * kind, the kind that answers best first.
 *
 * @param words what was typed
 * @param marks the words that are marked in what was found
 * @param respelling how misspelt words were read, null where none were
 * @param reading what the words tell us, empty where there is nothing to say
 * @param examples questions that this catalogue answers, none where one was asked
 * @param answers what answers the question as a whole, the likeliest first
 * @param kinds how much there is of each kind, and the addresses of the lists
 * @param narrowings by what else the results can be narrowed
 * @param blocks what was found, without what an answer shows already
 * @param nothing what to do where nothing was found, null where something was
 */
@JsonIgnoreProperties({ "head", "marks" })
public record SearchResults(PageHead head, SearchWords words, SoughtWords marks, List<IgnoredInput> ignored,
		@Nullable Respelling respelling, String reading, List<Answer.Link> examples, List<Answer> answers,
		List<Option> kinds, List<Narrowing> narrowings, List<Block> blocks, @Nullable Nothing nothing,
		@Nullable Paging paging) implements PageRecord {

	/** So many of a kind are shown where every kind is. */
	private static final int FIRST = 6;

	/** So many of one kind are shown at a time. */
	private static final int PART = 30;

	/** So many things that come near. */
	private static final int MOST_NEAR = 5;

	static SearchResults of(CatalogueIndex index, SearchAddress asked) {
		Catalogue catalogue = index.catalogue();
		SearchAddress address = asked.known(catalogue);
		Understanding understood = Understanding.of(index, address.words().query(), address.isLiteral());
		SoughtWords marks = new SoughtWords(catalogue.analysis(), address.words(), understood.question().things());
		List<Target> found = understood.wellFound().stream().map(Hit::target).toList();
		List<Answer> answers = address.isNarrowed() ? List.of() : answers(catalogue, understood, found);
		List<Target> wanted = found.stream().filter(address::admits).toList();
		Map<Kind, List<Target>> byKind = wanted.stream()
			.collect(Collectors.groupingBy(Target::kind, LinkedHashMap::new, Collectors.toList()));
		Kind only = address.onlyKind();
		List<Target> listed = (only != null) ? byKind.getOrDefault(only, List.of()) : List.of();
		Paging paging = (only != null) ? Paging.of(address.part(), PART, listed.size(), address.href()) : null;
		List<Block> blocks = (paging != null && only != null)
				? List.of(new Block(only, listed.size(), false, items(paging.cut(listed, PART)), null))
				: blocks(byKind, answers, address);
		boolean asking = !address.words().isEmpty();
		List<String> unknown = unknown(index, understood.question());
		boolean empty = answers.isEmpty() && blocks.stream().allMatch((block) -> block.items().isEmpty());
		List<Narrowing> narrowings = narrowings(catalogue, address, found);
		return new SearchResults(head(address, narrowings, paging), address.words(), marks, asked.ignored(catalogue),
				Respelling.of(understood.question(), address),
				asking ? ResultWords.reading(understood.question(), unknown) : "",
				asking ? List.of() : Examples.of(catalogue), answers, kinds(address, wanted, byKind), narrowings,
				empty ? List.of() : blocks, (empty && asking) ? Nothing.of(understood, unknown, address) : null,
				paging);
	}

	/** The words that occur nowhere, as typed. */
	private static List<String> unknown(CatalogueIndex index, Question question) {
		return question.things()
			.stream()
			.filter((word) -> !index.texts().has(word))
			.map(SoughtWord::typed)
			.distinct()
			.toList();
	}

	/** Head the page, so that no two of its addresses have the same title. */
	private static PageHead head(SearchAddress address, List<Narrowing> narrowings, @Nullable Paging paging) {
		String query = address.words().query();
		Stream<String> narrowed = Stream.concat(Stream.ofNullable(address.onlyKind()).map(Kind::plural),
				narrowings.stream().flatMap((narrowing) -> Stream.ofNullable(narrowing.value())));
		String title = Stream
			.of(Stream.of(query.isEmpty() ? "Search" : "Search: " + query), narrowed,
					Stream.of("as typed").filter((literally) -> address.isLiteral()))
			.flatMap(Function.identity())
			.collect(Collectors.joining(", "));
		return PageHead
			.of(PageHead.Section.NONE, SearchAddress.PATH, (paging != null) ? paging.titled(title) : title,
					"Roles, what is stated of them, who owns what, disputes and sources: ask in words.")
			.notIndexed();
	}

	private static List<Answer> answers(Catalogue catalogue, Understanding understood, List<Target> found) {
		List<Answer> direct = understood.answers().stream().map((subject) -> Answer.of(subject, catalogue)).toList();
		return direct.isEmpty() ? found.stream().limit(1).map(Answer::of).toList() : direct;
	}

	private static List<Block> blocks(Map<Kind, List<Target>> byKind, List<Answer> answers, SearchAddress address) {
		Set<String> shown = answers.stream().flatMap(Answer::hrefs).collect(Collectors.toSet());
		return byKind.entrySet().stream().map((kind) -> {
			List<Target> rest = kind.getValue().stream().filter((target) -> !shown.contains(target.href())).toList();
			return new Block(kind.getKey(), rest.size(), rest.size() < kind.getValue().size(),
					items(rest.subList(0, Math.min(rest.size(), FIRST))),
					(rest.size() > FIRST) ? address.ofKind(kind.getKey()).href() : null);
		}).filter((block) -> !block.items().isEmpty()).toList();
	}

	private static List<Item> items(List<Target> targets) {
		return targets.stream().map(Target::item).toList();
	}

	private static List<Option> kinds(SearchAddress address, List<Target> wanted, Map<Kind, List<Target>> byKind) {
		Kind only = address.onlyKind();
		// Of one thing there is nothing to narrow.
		if (wanted.size() < 2 && !address.isNarrowed()) {
			return List.of();
		}
		Stream<Option> all = Stream.of(new Option("All", wanted.size(), address.ofKind(null).href(), only == null));
		Stream<Option> each = byKind.entrySet()
			.stream()
			.map((kind) -> new Option(kind.getKey().plural(), kind.getValue().size(),
					address.ofKind(kind.getKey()).href(), kind.getKey() == only));
		return Stream.concat(all, each).toList();
	}

	private static List<Narrowing> narrowings(Catalogue catalogue, SearchAddress address, List<Target> found) {
		Map<String, Integer> byRole = new HashMap<>();
		Map<String, Integer> byCategory = new HashMap<>();
		Map<String, Integer> bySource = new HashMap<>();
		for (Target target : found) {
			boolean role = address.admitsRole(target);
			boolean category = address.admitsCategory(target);
			boolean source = address.admitsSource(target);
			if (address.admitsKind(target)) {
				if (category && source) {
					target.roles().forEach((slug) -> byRole.merge(slug, 1, Integer::sum));
				}
				if (role && source && target.category() != null) {
					byCategory.merge(target.category(), 1, Integer::sum);
				}
				if (role && category) {
					target.sources().forEach((kind) -> bySource.merge(kind.slug(), 1, Integer::sum));
				}
			}
		}
		return Stream
			.of(Narrowing.of("Role", catalogue.roles().all(), Role::getAbbreviation, address.role(), Role::getSlug,
					byRole, address::about),
					Narrowing.of("Category", catalogue.categories().all(), Category::getName, address.category(),
							Category::getSlug, byCategory, address::in),
					Narrowing.of("Sources", List.of(Reference.Kind.values()), Reference.Kind::plural, address.source(),
							Reference.Kind::slug, bySource, address::from))
			.filter((narrowing) -> narrowing.options().size() > 1 || narrowing.value() != null)
			.toList();
	}

	/**
	 * How misspelt words were read.
	 *
	 * @param query the query as it was read
	 * @param literally the address that takes the words as they were typed
	 */
	public record Respelling(String query, String literally) {

		static @Nullable Respelling of(Question question, SearchAddress address) {
			return question.typed().equals(address.words().query()) ? null
					: new Respelling(question.typed(), address.literally().href());
		}

	}

	/** What results can be narrowed to, with how many are left. */
	public record Option(String name, int count, String href, boolean on) {
	}

	/**
	 * One thing by which results can be narrowed.
	 *
	 * @param value what they are narrowed to, null for any
	 * @param options what they can be narrowed to
	 * @param any the address that leaves nothing out by it
	 */
	public record Narrowing(String name, @Nullable String value, List<Option> options, String any) {

		private static <T> Narrowing of(String name, List<T> all, Function<T, String> label, @Nullable String chosen,
				Function<T, String> slug, Map<String, Integer> counts,
				Function<@Nullable String, SearchAddress> address) {
			List<Option> options = all.stream()
				.filter((one) -> counts.containsKey(slug.apply(one)))
				.limit(Roles.MOST_LISTED)
				.map((one) -> new Option(label.apply(one), counts.getOrDefault(slug.apply(one), 0),
						address.apply(slug.apply(one)).href(), slug.apply(one).equals(chosen)))
				.toList();
			return new Narrowing(name,
					all.stream().filter((one) -> slug.apply(one).equals(chosen)).map(label).findFirst().orElse(null),
					options, address.apply(null).href());
		}

	}

	/**
	 * Results of one kind.
	 *
	 * @param total how many there are, without those that an answer shows
	 * @param besides whether an answer shows some already
	 * @param all the address of all of them, null where all are shown
	 */
	public record Block(Kind kind, int total, boolean besides, List<Item> items, @Nullable String all) {
	}

	/**
	 * What a reader is told where nothing answers the question.
	 *
	 * @param near what comes near
	 * @param alone searches for single words that find something
	 */
	public record Nothing(List<Item> near, List<Answer.Link> alone, String everything, boolean narrowed) {

		static Nothing of(Understanding understood, List<String> unknown, SearchAddress address) {
			List<SoughtWord> words = understood.question().words();
			List<Answer.Link> alone = (words.size() > 1) ? words.stream()
				.filter((word) -> !unknown.contains(word.typed()))
				.map((word) -> new Answer.Link(word.typed(), SearchAddress.of(word.typed()).href()))
				.toList() : List.of();
			return new Nothing(items(understood.near(MOST_NEAR).stream().map(Hit::target).toList()), alone,
					SearchAddress.of(address.words().query()).href(), address.isNarrowed());
		}

	}

}
