package org.rolecompare.guide;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.rolecompare.combinedrole.Argument;
import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.combinedrole.Dimension;
import org.rolecompare.combinedrole.Signal;
import org.rolecompare.combinedrole.Signal.Direction;
import org.rolecompare.source.CitedText;
import org.rolecompare.source.Reference;
import org.rolecompare.role.Role;
import org.rolecompare.statement.Dispute;
import org.rolecompare.statement.DisputeSide;

/**
 * What the catalogue tells of a combined role, seen through the ticks of a reader.
 */
final class GuideFacts {

	private final CombinedRoleCase told;

	private final List<Dispute> disputes;

	private final Map<String, String> letters;

	private final SelectedSignals ticks;

	/**
	 * Look at a combined role through the ticks of a reader.
	 * @param told what the catalogue tells about the role
	 * @param disputes the disputes that bear on what is told, in the order of the
	 * catalogue; others are ignored
	 * @param letters abbreviations of roles by slug, for dimensions that are roles
	 * @param ticks what the reader ticked
	 */
	GuideFacts(CombinedRoleCase told, List<Dispute> disputes, Map<String, String> letters, SelectedSignals ticks) {
		this.told = told;
		this.disputes = disputes;
		this.letters = letters;
		this.ticks = ticks;
	}

	Role role() {
		return this.told.combinedRole().getRole();
	}

	SelectedSignals ticks() {
		return this.ticks;
	}

	/**
	 * Return the signals by dimension, dimensions in the order of their first signal.
	 */
	List<Signal> signals() {
		return this.told.dimensions().stream().flatMap((dimension) -> signals(dimension).stream()).toList();
	}

	List<String> dimensions() {
		return this.told.dimensions();
	}

	List<Signal> signals(String dimension) {
		return this.told.signals().stream().filter((signal) -> signal.getDimension().equals(dimension)).toList();
	}

	String label(String dimension) {
		return Dimension.label(dimension, this.letters);
	}

	List<Signal> ticked() {
		return signals().stream().filter((signal) -> this.ticks.contains(signal.getSlug())).toList();
	}

	List<Signal> ticked(Direction direction) {
		return ticked().stream().filter((signal) -> signal.getPoints() == direction).toList();
	}

	List<Signal> open(Direction direction) {
		return signals().stream()
			.filter((signal) -> signal.getPoints() == direction && !this.ticks.contains(signal.getSlug()))
			.toList();
	}

	/**
	 * Return the drawbacks to which the ticked signals lead, each once, in the order of
	 * the catalogue.
	 */
	List<Argument> drawbacks() {
		List<Argument> led = ticked().stream().flatMap((signal) -> signal.getLeadsTo().stream()).toList();
		return this.told.arguments(Argument.Side.DRAWBACK).stream().filter(led::contains).toList();
	}

	/**
	 * Count the drawbacks that are told of the role, whether anything leads to them or
	 * not.
	 */
	int countDrawbacks() {
		return this.told.arguments(Argument.Side.DRAWBACK).size();
	}

	/**
	 * Return the ticked signals that lead to a drawback.
	 */
	List<Signal> leadingTo(Argument drawback) {
		return ticked().stream().filter((signal) -> signal.getLeadsTo().contains(drawback)).toList();
	}

	/**
	 * Return the disputes that bear on the ticked signals or on the drawbacks to which
	 * these lead.
	 */
	List<Dispute> disputes() {
		return bearingOn(ticked(), drawbacks());
	}

	/**
	 * Return the ticked signals on which a dispute bears.
	 */
	List<Signal> disputedBy(Dispute dispute) {
		return ticked().stream().filter((signal) -> dispute.equals(signal.getDispute())).toList();
	}

	/**
	 * Return the sources of the whole guide in reading order, as if everything were
	 * ticked: a tick must not renumber the questions around it.
	 */
	Stream<List<Reference>> citesOfTheWholeGuide() {
		List<Argument> drawbacks = this.told.arguments(Argument.Side.DRAWBACK);
		return cites(signals(), drawbacks, bearingOn(signals(), drawbacks));
	}

	/**
	 * Return the sources of the memo in reading order, and no others: a memo is a
	 * document of its own, which is printed and passed on without the guide, so its
	 * numbers begin at one and have no gaps.
	 */
	Stream<List<Reference>> citesOfTheMemo() {
		return cites(Stream.concat(ticked(Direction.COMBINE).stream(), ticked(Direction.SEPARATE).stream()).toList(),
				drawbacks(), disputes());
	}

	private Stream<List<Reference>> cites(List<Signal> signals, List<Argument> drawbacks, List<Dispute> told) {
		return Stream
			.of(Stream.of(role().getDefinition()), signals.stream().map(Signal::getSaid),
					drawbacks.stream().map(Argument::getSaid),
					told.stream().flatMap((dispute) -> dispute.getSides().stream()).map(DisputeSide::getSaid))
			.flatMap((texts) -> texts)
			.map(CitedText::getCites);
	}

	private List<Dispute> bearingOn(Collection<Signal> signals, Collection<Argument> drawbacks) {
		List<String> bearing = Stream
			.concat(signals.stream().map(Signal::getDispute), drawbacks.stream().map(Argument::getDispute))
			.filter(Objects::nonNull)
			.map(Dispute::getSlug)
			.toList();
		return this.disputes.stream().filter((dispute) -> bearing.contains(dispute.getSlug())).toList();
	}

}
