package org.rolecompare.combinedrole;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rolecompare.role.Role;
import org.rolecompare.statement.Dispute;
import org.rolecompare.statement.Disputes;

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

	public Role role() {
		return this.combinedRole.getRole();
	}

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
	 * Return the signals of a dimension.
	 * @param dimension the dimension
	 * @return the signals, whichever way they point
	 */
	public List<Signal> signals(String dimension) {
		return this.signals.stream().filter((signal) -> signal.getDimension().equals(dimension)).toList();
	}

	/**
	 * Return the signals that point one way in a dimension.
	 * @param dimension the dimension
	 * @param direction the way they point
	 * @return the signals, none where the catalogue states none
	 */
	public List<Signal> signals(String dimension, Signal.Direction direction) {
		return signals(dimension).stream().filter((signal) -> signal.getPoints() == direction).toList();
	}

	/**
	 * Find the disputes that belong to this case: about the combined role as such, or
	 * bearing on an argument or a signal of it, whatever role they are about.
	 * @param disputes all disputes
	 * @return those that belong to it, in the order of the catalogue
	 */
	public List<Dispute> disputes(Disputes disputes) {
		Set<Dispute> bearing = Stream
			.concat(this.arguments.stream().map(Argument::getDispute), this.signals.stream().map(Signal::getDispute))
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		return disputes.all()
			.stream()
			.filter((dispute) -> bearing.contains(dispute)
					|| (dispute.getCategory() == null && dispute.getRole().equals(role())))
			.toList();
	}

}
