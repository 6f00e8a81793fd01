package org.rolecompare.combinedrole;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.rolecompare.statement.Dispute;

/**
 * Everything that the catalogue tells about one combined role, in its order.
 *
 * @param combinedRole the combined role, with what it is called, joins and means
 * @param overview the paragraphs of the overview
 * @param arguments advantages and drawbacks
 * @param signals the signals, for combining and for keeping separate
 */
public record CombinedRoleCase(CombinedRole combinedRole, List<OverviewParagraph> overview, List<Argument> arguments,
		List<Signal> signals) {

	/**
	 * Return the arguments of one side.
	 * @param side the side
	 * @return its arguments
	 */
	public List<Argument> arguments(Argument.Side side) {
		return this.arguments.stream().filter((argument) -> argument.getSide() == side).toList();
	}

	/**
	 * Return what the signals are about.
	 * @return the dimensions, each once, in the order of their first signal
	 */
	public List<String> dimensions() {
		return this.signals.stream().map(Signal::getDimension).distinct().toList();
	}

	/**
	 * Return the signals that point one way in a dimension.
	 * @param dimension the dimension
	 * @param direction the way they point
	 * @return the signals, none where the catalogue states none
	 */
	public List<Signal> signals(String dimension, Signal.Direction direction) {
		return this.signals.stream()
			.filter((signal) -> signal.getDimension().equals(dimension) && signal.getPoints() == direction)
			.toList();
	}

	/**
	 * Return the disputes that bear on an argument or a signal.
	 * @return their slugs
	 */
	public List<String> disputed() {
		return Stream
			.concat(this.arguments.stream().map(Argument::getDispute), this.signals.stream().map(Signal::getDispute))
			.filter(Objects::nonNull)
			.map(Dispute::getSlug)
			.distinct()
			.toList();
	}

}
