package org.rolecompare.results;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.rolecompare.role.RoleNames;
import org.rolecompare.search.SoughtWord;
import org.rolecompare.search.TextIndex.Found;

/**
 * How a question is understood: what answers it as a whole, and everything that is about
 * its words.
 *
 * @param question the question
 * @param answers what answers it, the likeliest first; empty where only words were found
 * @param hits what was found, the most relevant first
 * @param strength how well it is understood, from 0 to 1
 */
record Understanding(Question question, List<Subject> answers, List<Hit> hits, float strength) {

	/**
	 * Two thirds of what the words tell. With all of them required, too little is found.
	 */
	static final float ENOUGH = .62f;

	/** Below it, a word that was found is a coincidence. */
	static final float NEAR = .2f;

	private static final float MUCH_BETTER = .15f;

	private static final float HALF = .5f;

	private static final float OWNERSHIP = 1.8f;

	/** More than anything that is only about the words. */
	private static final float NAMED = 1000;

	/** So many readings of a name that several roles share. */
	private static final int MOST_READINGS = 3;

	/** A table has no more columns. */
	private static final int MOST_COLUMNS = 5;

	/**
	 * Understand a question as it is typed, or as it was probably meant: where its words
	 * find too little, misspelt ones are mended.
	 */
	static Understanding of(CatalogueIndex index, String typed, boolean literally) {
		Understanding first = asTyped(index, typed);
		if (literally || first.strength >= 1) {
			return first;
		}
		return index.texts()
			.mend(typed)
			.map((mended) -> asTyped(index, mended))
			.filter((other) -> other.strength >= ENOUGH && other.strength > first.strength)
			.orElse(first);
	}

	/** Understand a question whose last word may go on. */
	static Understanding whileTyped(CatalogueIndex index, String typed) {
		return understand(index, Question.of(index, typed).unfinished());
	}

	private static Understanding asTyped(CatalogueIndex index, String typed) {
		return understand(index, Question.of(index, typed));
	}

	private static Understanding understand(CatalogueIndex index, Question asked) {
		Question question = asked.whole(index.catalogue()).map(asked::ofCombinedRole).orElse(asked);
		List<Hit> hits = hits(index, question);
		List<Subject> answers = answers(index, question, hits);
		boolean partly = !answers.isEmpty() && answers.get(0) instanceof Subject.OneRole
				&& !question.beyondComparing().isEmpty();
		float strength = (answers.isEmpty() || partly)
				? hits.stream().map(Hit::coverage).max(Comparator.naturalOrder()).orElse(0f) : 1;
		return new Understanding(question, answers, hits, strength);
	}

	private static List<Hit> hits(CatalogueIndex index, Question question) {
		return sorted(index.texts()
			.search(question.sought(index))
			.stream()
			.filter((found) -> found.coverage() >= NEAR)
			.map((found) -> new Hit(found.item(), score(found, question), found.coverage(), found.named()))
			.toList());
	}

	/**
	 * The best first, equally good ones in their order. There can be thousands, and to
	 * look each of them up whenever two are compared took a third of a search: so numbers
	 * are sorted that hold a score, from the greatest down, and a place.
	 */
	private static List<Hit> sorted(List<Hit> hits) {
		long[] places = new long[hits.size()];
		for (int place = 0; place < places.length; place++) {
			places[place] = ((long) (Integer.MAX_VALUE - Float.floatToIntBits(hits.get(place).score)) << Integer.SIZE)
					| place;
		}
		Arrays.sort(places);
		return Arrays.stream(places).mapToObj((place) -> hits.get((int) place)).toList();
	}

	private static float score(Found<Target> found, Question question) {
		Kind kind = found.item().kind();
		if (found.named() && !question.whoOwns()) {
			// Equally named things keep the order of the catalogue.
			return NAMED * kind.weight();
		}
		float asked = question.whoOwns() ? ((kind == Kind.RESPONSIBILITY) ? OWNERSHIP : 1 / OWNERSHIP) : 1;
		return found.relevance() * (NEAR + found.coverage() * found.coverage()) * kind.weight() * asked;
	}

	private static List<Subject> answers(CatalogueIndex index, Question question, List<Hit> hits) {
		if (!hits.isEmpty() && hits.get(0).named() && !question.words().isEmpty()) {
			return List.of(new Subject.Thing(hits.get(0).target()));
		}
		List<RoleNames> roles = question.sideBySide();
		List<SoughtWord> rest = question.beyondComparing();
		if (question.move() && roles.size() == 2) {
			return List.of(new Subject.Move(roles.get(0), roles.get(1)), new Subject.Comparison(roles));
		}
		if (roles.size() > 1) {
			List<Subject> compared = comparisons(question, roles);
			return (question.whoOwns() && !rest.isEmpty())
					? Stream.concat(row(index, rest, hits).stream(), compared.stream()).toList() : compared;
		}
		if (roles.isEmpty()) {
			return List.of();
		}
		if (rest.isEmpty()) {
			return allRoles(question);
		}
		return aboutRole(index, question, hits, rest);
	}

	private static List<Subject> allRoles(Question question) {
		return question.roles().get(0).roles().stream().map((role) -> (Subject) new Subject.OneRole(role)).toList();
	}

	private static List<Subject> comparisons(Question question, List<RoleNames> roles) {
		List<Subject> all = new ArrayList<>();
		all.add(new Subject.Comparison(roles.subList(0, Math.min(roles.size(), MOST_COLUMNS))));
		for (Question.Mention mention : question.roles()) {
			boolean meantByLetters = mention.roles().size() > 1
					&& mention.roles().get(0).slug().equals(mention.word().typed());
			for (RoleNames other : mention.roles()) {
				if (!meantByLetters && !roles.contains(other) && all.size() < MOST_READINGS) {
					all.add(new Subject.Comparison(roles.stream()
						.map((role) -> mention.roles().contains(role) ? other : role)
						.distinct()
						.toList()));
				}
			}
		}
		return all;
	}

	/** The responsibility that the words beside the roles are about. */
	private static Optional<Subject> row(CatalogueIndex index, List<SoughtWord> rest, List<Hit> hits) {
		IdentityHashMap<Target, Float> coverage = coverage(index.texts().search(rest));
		return hits.stream()
			.map(Hit::target)
			.filter((target) -> !target.item().levels().isEmpty() && coverage.getOrDefault(target, 0f) >= HALF)
			.findFirst()
			.map(Subject.Thing::new);
	}

	/**
	 * What the question asks of a role is mostly a category; where something else of the
	 * role fits much better, that answers it.
	 */
	private static List<Subject> aboutRole(CatalogueIndex index, Question question, List<Hit> hits,
			List<SoughtWord> rest) {
		RoleNames role = question.sideBySide().get(0);
		List<Found<Target>> found = index.texts().search(rest);
		IdentityHashMap<Target, Float> coverage = coverage(found);
		Set<Target> ofRole = coverage(index.texts().search(question.names(index))).keySet();
		List<Target> others = hits.stream()
			.map(Hit::target)
			.filter((target) -> ofRole.contains(target) && coverage.containsKey(target))
			.toList();
		float best = others.stream()
			.map((target) -> coverage.getOrDefault(target, 0f))
			.max(Comparator.naturalOrder())
			.orElse(0f);
		return found.stream()
			.filter((one) -> one.item().kind() == Kind.CATEGORY && one.coverage() >= NEAR)
			.max(Comparator.comparing(Found::relevance))
			.filter((one) -> best - one.coverage() < MUCH_BETTER)
			.flatMap((one) -> Optional.ofNullable(one.item().category()))
			.map((category) -> List.<Subject>of(new Subject.Cell(role, category)))
			.or(() -> others.stream()
				.filter((target) -> coverage.getOrDefault(target, 0f) >= HALF)
				.findFirst()
				.map((target) -> List.of(new Subject.Thing(target))))
			.orElseGet(() -> allRoles(question));
	}

	private static IdentityHashMap<Target, Float> coverage(List<Found<Target>> found) {
		IdentityHashMap<Target, Float> coverage = new IdentityHashMap<>();
		found.forEach((one) -> coverage.put(one.item(), one.coverage()));
		return coverage;
	}

	/** What was found well enough to be an answer. */
	List<Hit> wellFound() {
		return this.hits.stream().filter((hit) -> hit.coverage >= ENOUGH).toList();
	}

	/** What comes near, where nothing was found well enough. */
	List<Hit> near(int most) {
		return this.hits.stream().filter((hit) -> hit.coverage >= NEAR).limit(most).toList();
	}

	/**
	 * Something that was found.
	 *
	 * @param score how well it answers beside the others
	 * @param coverage which share of what the words tell is in it
	 * @param named whether it is called just what was asked
	 */
	record Hit(Target target, float score, float coverage, boolean named) {
	}

	/** What answers a question as a whole. */
	sealed interface Subject {

		/** Roles side by side. */
		record Comparison(List<RoleNames> roles) implements Subject {
		}

		/** From one role to another. */
		record Move(RoleNames from, RoleNames to) implements Subject {
		}

		/** A role as a whole. */
		record OneRole(RoleNames role) implements Subject {
		}

		/** What is stated of a role in a category, or that nothing is. */
		record Cell(RoleNames role, String category) implements Subject {
		}

		/** Anything else that can be found. */
		record Thing(Target target) implements Subject {
		}

	}

}
