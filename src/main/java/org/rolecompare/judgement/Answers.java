package org.rolecompare.judgement;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.rolecompare.address.Address;
import org.rolecompare.address.IgnoredInput;
import org.rolecompare.address.Parameter;
import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.combinedrole.Fit.Answer;
import org.rolecompare.combinedrole.Signal;
import org.rolecompare.combinedrole.SignalPair;

/**
 * What a reader answered to the questions of one combined role. A question without an
 * answer is not known, which is something else than no.
 *
 * @param told what the catalogue tells of the combined role
 * @param given the answers, in the order of the questions
 * @param most the questions whose answers matter most to the reader, in that order
 * @param leftOut what the address said besides
 */
public record Answers(CombinedRoleCase told, Map<Signal, Answer> given, List<Signal> most, LeftOut leftOut) {

	/** What matters most is few. */
	public static final int MOST_MARKS = 5;

	/**
	 * Read the answers of an address.
	 * @param asked what it says
	 */
	public static Answers of(CombinedRoleCase told, Asked asked) {
		List<String> yes = asked.positive();
		List<String> no = IgnoredInput.tidy(asked.no());
		List<String> marks = IgnoredInput.tidy(asked.most());
		List<Signal> questions = told.inOrder();
		Map<Signal, Answer> given = new LinkedHashMap<>();
		for (Signal question : questions) {
			boolean isYes = yes.contains(question.getSlug());
			if (isYes != no.contains(question.getSlug())) {
				given.put(question, isYes ? Answer.YES : Answer.NO);
			}
		}
		Stream<Signal> both = questions.stream()
			.filter((question) -> yes.contains(question.getSlug()) && no.contains(question.getSlug()));
		List<Signal> marked = questions.stream().filter((question) -> marks.contains(question.getSlug())).toList();
		List<Signal> most = marked.stream().filter(given::containsKey).limit(MOST_MARKS).toList();
		List<String> known = questions.stream().map(Signal::getSlug).toList();
		IgnoredInput unknown = IgnoredInput.of("question",
				Stream.of(yes, no, marks).flatMap(Collection::stream).toList(), known);
		LeftOut leftOut = new LeftOut(unknown, texts(both),
				texts(marked.stream().filter((question) -> !given.containsKey(question))),
				texts(marked.stream().filter((question) -> given.containsKey(question) && !most.contains(question))));
		return new Answers(told, Collections.unmodifiableMap(given), most, leftOut);
	}

	private static List<String> texts(Stream<Signal> questions) {
		return questions.map(Signal::getQuestion).toList();
	}

	/** The answer to a question, null where it is not known. */
	public @Nullable Answer to(Signal question) {
		return this.given.get(question);
	}

	/** What a reader found by answering a question that has an answer. */
	public String finding(Signal question) {
		return finding(question, Objects.requireNonNull(to(question)));
	}

	/** The answer to a question as a statement. */
	public static String finding(Signal question, Answer answer) {
		Signal.Finding told = question.getFinding();
		String finding = (told == null) ? null : (answer == Answer.YES) ? told.yes() : told.no();
		return (finding != null) ? finding : ((answer == Answer.YES) ? "Yes: " : "No: ") + question.getQuestion();
	}

	/** How many questions there are. */
	public int asked() {
		return this.told.questions().size();
	}

	public int answered() {
		return this.given.size();
	}

	public boolean isEmpty() {
		return this.given.isEmpty();
	}

	/** The questions that are not known, in their order. */
	public List<Signal> open() {
		return this.told.inOrder().stream().filter((question) -> !this.given.containsKey(question)).toList();
	}

	public boolean mattersMost(Signal question) {
		return this.most.contains(question);
	}

	/** The same with one answer changed. */
	public Answers changed(Signal question, Answer answer) {
		Map<Signal, Answer> changed = new LinkedHashMap<>();
		for (Signal each : this.told.inOrder()) {
			Answer said = each.equals(question) ? answer : to(each);
			if (said != null) {
				changed.put(each, said);
			}
		}
		return new Answers(this.told, changed, this.most, this.leftOut);
	}

	/**
	 * Only those answers that matter most. What has to be settled among all answers does
	 * not count among these either.
	 */
	public Answers marked() {
		Map<Signal, Answer> marked = new LinkedHashMap<>(this.given);
		marked.keySet().retainAll(this.most);
		contradictions().forEach((pair) -> marked.keySet().removeAll(List.of(pair.one(), pair.other())));
		return new Answers(this.told, marked, this.most, this.leftOut);
	}

	/** The pairs of answers that cannot both be true, in the order of the questions. */
	public List<Pair> contradictions() {
		List<Signal> held = held();
		return held.stream()
			.flatMap((one) -> held.stream()
				.skip(held.indexOf(one) + 1L)
				.filter((other) -> contradict(one, other))
				.map((other) -> new Pair(one, other)))
			.toList();
	}

	/** The pairs of answers that seldom hold together. */
	public List<Pair> seldom() {
		List<Signal> held = held();
		return this.told.pairs()
			.stream()
			.filter((pair) -> pair.getKind() == SignalPair.Kind.SELDOM)
			.filter((pair) -> held.contains(pair.getOne()) && held.contains(pair.getOther()))
			.map((pair) -> new Pair(pair.getOne(), pair.getOther()))
			.toList();
	}

	/** Says the answers in an address. */
	public Address on(Address page) {
		return page.with(parameters());
	}

	/** What an address or a form says of the answers. */
	public List<Parameter> parameters() {
		return Stream
			.of(parameters("yes", questions(Answer.YES)), parameters("no", questions(Answer.NO)),
					parameters("most", this.most.stream()))
			.flatMap((some) -> some)
			.toList();
	}

	private static Stream<Parameter> parameters(String name, Stream<Signal> questions) {
		return questions.map((question) -> new Parameter(name, question.getSlug()));
	}

	private Stream<Signal> questions(Answer answer) {
		return this.given.entrySet().stream().filter((said) -> said.getValue() == answer).map(Map.Entry::getKey);
	}

	/** The conditions that hold, in the order of the questions. */
	public List<Signal> held() {
		return questions(Answer.YES).toList();
	}

	/** A contradiction is mutual, whichever of the two the catalogue says it of. */
	private static boolean contradict(Signal one, Signal other) {
		return one.getContradicts().contains(other) || other.getContradicts().contains(one);
	}

	/**
	 * What an address says of questions, each by its slug.
	 *
	 * @param yes those that the reader answered with yes
	 * @param no those answered with no
	 * @param most those whose answers matter most
	 * @param signal what older addresses call those answered with yes
	 */
	public record Asked(@Nullable Set<String> yes, @Nullable Set<String> no, @Nullable Set<String> most,
			@Nullable Set<String> signal) {

		/** An address that says nothing. */
		public static final Asked NOTHING = new Asked(null, null, null, null);

		@Override
		public Set<String> no() {
			return (this.no != null) ? this.no : Set.of();
		}

		@Override
		public Set<String> most() {
			return (this.most != null) ? this.most : Set.of();
		}

		private List<String> positive() {
			return IgnoredInput.tidy(Stream.of(this.yes, this.signal)
				.flatMap((said) -> (said != null) ? said.stream() : Stream.empty())
				.toList());
		}

	}

	/**
	 * What an address said to no effect, to be told to the reader.
	 *
	 * @param unknown names that mean no question
	 * @param both questions that were answered with yes and with no, and count as not
	 * known
	 * @param unanswered questions marked as mattering most without an answer
	 * @param beyond questions marked so when there were as many as there can be
	 */
	public record LeftOut(IgnoredInput unknown, List<String> both, List<String> unanswered, List<String> beyond) {

		public boolean isEmpty() {
			return this.unknown.isEmpty() && this.both.isEmpty() && this.unanswered.isEmpty() && this.beyond.isEmpty();
		}

	}

	/** Two answers that have to be looked at together. */
	public record Pair(Signal one, Signal other) {
	}

}
