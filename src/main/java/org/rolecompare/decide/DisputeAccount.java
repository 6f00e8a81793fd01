package org.rolecompare.decide;

import java.util.List;
import java.util.stream.Stream;

import org.rolecompare.citation.Citing;
import org.rolecompare.citation.FilterResult;
import org.rolecompare.citation.SourceFilter;
import org.rolecompare.combinedrole.Argument;
import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.combinedrole.Signal;
import org.rolecompare.statement.Dispute;
import org.rolecompare.statement.DisputedQuestion;

/** A dispute with every side, and what it bears on. */
public record DisputeAccount(DisputedQuestion question, FilterResult<Bearing> bearings) {

	static DisputeAccount of(Dispute dispute, CombinedRoleCase told, SourceFilter sources, Citing citing) {
		return new DisputeAccount(DisputedQuestion.of(dispute, sources, citing),
				FilterResult.join(List.of(arguments(dispute, told, sources), signals(dispute, told, sources))));
	}

	private static FilterResult<Bearing> arguments(Dispute dispute, CombinedRoleCase told, SourceFilter sources) {
		List<Argument> disputed = Stream.of(Argument.Side.values())
			.flatMap((side) -> told.arguments(side).stream())
			.filter((argument) -> dispute.equals(argument.getDispute()))
			.toList();
		return sources.select(disputed, (argument) -> argument.getSaid().getCites())
			.map((argument) -> new Bearing(argument.anchor(), Point.side(argument), argument.getTitle()));
	}

	private static FilterResult<Bearing> signals(Dispute dispute, CombinedRoleCase told, SourceFilter sources) {
		List<Signal> disputed = told.signals()
			.stream()
			.filter((signal) -> dispute.equals(signal.getDispute()))
			.toList();
		return sources.select(disputed, (signal) -> signal.getSaid().getCites())
			.map((signal) -> new Bearing(signal.anchor(), "Signal", signal.getQuestion()));
	}

	/** An argument or signal that is contested. */
	public record Bearing(String anchor, String kind, String title) {
	}

}
