package org.rolecompare.combinedrole;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rolecompare.english.English;
import org.rolecompare.role.Role;
import org.rolecompare.role.Roles;
import org.rolecompare.statement.Dispute;
import org.rolecompare.statement.Disputes;

/**
 * Everything that the catalogue tells about one combined role, in its order.
 *
 * @param combinedRole the combined role, with what it is called, joins and means
 * @param overview the paragraphs of the overview
 * @param arguments advantages and drawbacks
 * @param questions every signal, whether or not it points to one side
 * @param structures the structures that occur, none where the catalogue tells of none
 * @param pairs signals that have to be looked at together
 * @param figures what was counted, none where the catalogue tells no number
 */
public record CombinedRoleCase(CombinedRole combinedRole, List<OverviewParagraph> overview, List<Argument> arguments,
		List<Signal> questions, List<Structure> structures, List<SignalPair> pairs, List<FigureGroup> figures) {

	public Role role() {
		return this.combinedRole.getRole();
	}

	/** The signals for combining and for keeping separate. */
	public List<Signal> signals() {
		return this.questions.stream().filter((signal) -> signal.getPoints() != null).toList();
	}

	public List<Argument> arguments(Argument.Side side) {
		return this.arguments.stream().filter((argument) -> argument.getSide() == side).toList();
	}

	/** What the signals for and against are about, in the order of their first signal. */
	public List<Dimension> dimensions() {
		return dimensions(signals());
	}

	/** What all questions are about, each once, in the order of the first question. */
	public List<Dimension> topics() {
		return dimensions(this.questions);
	}

	/** All questions, those about one thing together. */
	public List<Signal> inOrder() {
		return topics().stream().flatMap((topic) -> topic.signals().stream()).toList();
	}

	private static List<Dimension> dimensions(List<Signal> signals) {
		return signals.stream()
			.collect(Collectors.groupingBy(Signal::getDimension, LinkedHashMap::new, Collectors.toList()))
			.entrySet()
			.stream()
			.map((dimension) -> new Dimension(dimension.getKey(), dimension.getValue()))
			.toList();
	}

	/**
	 * The disputes that belong to this case: about the combined role as such, or bearing
	 * on an argument or a signal of it, whatever role they are about.
	 */
	public List<Dispute> disputes(Disputes disputes) {
		Set<Dispute> bearing = Stream
			.concat(this.arguments.stream().map(Argument::getDispute), signals().stream().map(Signal::getDispute))
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		return disputes.all()
			.stream()
			.filter((dispute) -> bearing.contains(dispute)
					|| (dispute.getCategory() == null && dispute.getRole().equals(role())))
			.toList();
	}

	/** How much is told. */
	public Counts counts(Disputes disputes) {
		List<Signal> signals = signals();
		int combining = (int) signals.stream()
			.filter((signal) -> signal.getPoints() == Signal.Direction.COMBINE)
			.count();
		return new Counts(arguments(Argument.Side.ADVANTAGE).size(), arguments(Argument.Side.DRAWBACK).size(),
				combining, signals.size() - combining, disputes(disputes).size());
	}

	/**
	 * What signals are about, such as the stage of a company or its people.
	 *
	 * @param slug its name in the catalogue
	 * @param signals its signals, whichever way they point
	 */
	public record Dimension(String slug, List<Signal> signals) {

		private static final Pattern WORDS = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

		/**
		 * Write it as a heading. Most are slugs of plain words; one that is about the
		 * holder of a role, such as {@code ceo}, goes by that role's letters.
		 */
		public String label(Roles roles) {
			return roles.find(this.slug).map(Role::getAbbreviation).orElseGet(this::inWords);
		}

		public List<Signal> signals(Signal.Direction direction) {
			return this.signals.stream().filter((signal) -> signal.getPoints() == direction).toList();
		}

		private String inWords() {
			return English.capitalized(WORDS.matcher(this.slug).matches() ? this.slug.replace('-', ' ') : this.slug);
		}

	}

	/**
	 * How much the catalogue tells about a combined role.
	 *
	 * @param combining how many signals speak for combining
	 * @param separating how many signals speak for keeping separate
	 */
	public record Counts(int advantages, int drawbacks, int combining, int separating, int disputes) {

		public int signals() {
			return this.combining + this.separating;
		}

	}

}
