package org.rolecompare.guide;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.rolecompare.combinedrole.Argument;
import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.combinedrole.Signal;
import org.rolecompare.combinedrole.Signal.Direction;
import org.rolecompare.statement.Dispute;
import org.rolecompare.statement.Disputes;

/**
 * What follows from the signals that a reader ticked: what speaks for either side, which
 * drawbacks they lead to, which disputes bear on all that.
 */
final class Consequences {

	private final CombinedRoleCase told;

	private final Disputes disputes;

	private final List<Signal> asked;

	private final List<Signal> ticked;

	private Consequences(CombinedRoleCase told, Disputes disputes, Predicate<Signal> isTicked) {
		this.told = told;
		this.disputes = disputes;
		this.asked = told.dimensions().stream().flatMap((dimension) -> dimension.signals().stream()).toList();
		this.ticked = this.asked.stream().filter(isTicked).toList();
	}

	static Consequences of(CombinedRoleCase told, Disputes disputes, GuideAddress address) {
		return new Consequences(told, disputes, address::contains);
	}

	/**
	 * Return the signals of one side by dimension, dimensions in the order of their first
	 * signal.
	 */
	List<Signal> ticked(Direction direction) {
		return this.ticked.stream().filter((signal) -> signal.getPoints() == direction).toList();
	}

	List<Signal> open(Direction direction) {
		return this.asked.stream()
			.filter((signal) -> signal.getPoints() == direction && !this.ticked.contains(signal))
			.toList();
	}

	SignalCount count() {
		return new SignalCount(ticked(Direction.COMBINE).size(), ticked(Direction.SEPARATE).size(), this.asked.size());
	}

	/**
	 * Return the pairs of ticked signals that cannot well hold together. A contradiction
	 * is mutual, whichever of the two the catalogue says it of.
	 */
	Stream<List<Signal>> contradictions() {
		return IntStream.range(0, this.ticked.size())
			.boxed()
			.flatMap((first) -> this.ticked.stream()
				.skip(first + 1)
				.map((other) -> List.of(this.ticked.get(first), other)))
			.filter((pair) -> contradict(pair.get(0), pair.get(1)));
	}

	/**
	 * Return the drawbacks to which the ticked signals lead, each once, in the order of
	 * the catalogue.
	 */
	List<Argument> drawbacks() {
		List<Argument> led = this.ticked.stream().flatMap((signal) -> signal.getLeadsTo().stream()).toList();
		return this.told.arguments(Argument.Side.DRAWBACK).stream().filter(led::contains).toList();
	}

	/**
	 * Return the disputes that bear on the ticked signals or on the drawbacks to which
	 * these lead, in the order of the catalogue.
	 */
	List<Dispute> disputes() {
		List<Dispute> bearing = Stream
			.concat(this.ticked.stream().map(Signal::getDispute), drawbacks().stream().map(Argument::getDispute))
			.flatMap(Stream::ofNullable)
			.toList();
		return this.disputes.all().stream().filter(bearing::contains).toList();
	}

	private static boolean contradict(Signal one, Signal other) {
		return one.getContradicts().contains(other) || other.getContradicts().contains(one);
	}

}
