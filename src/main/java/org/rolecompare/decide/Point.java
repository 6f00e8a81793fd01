package org.rolecompare.decide;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.rolecompare.citation.CitedSentence;
import org.rolecompare.citation.Citing;
import org.rolecompare.citation.FilterResult;
import org.rolecompare.citation.SourceFilter;
import org.rolecompare.combinedrole.Argument;
import org.rolecompare.combinedrole.Signal;
import org.rolecompare.statement.DisputeMark;

/**
 * An advantage, a drawback or a signal as the page shows it.
 *
 * @param title what it says in short: a title, or the question of a signal
 */
public record Point(String anchor, String title, CitedSentence said, @Nullable DisputeMark dispute) {

	static FilterResult<Point> ofArguments(List<Argument> arguments, SourceFilter sources, Citing citing) {
		return sources.select(arguments, (argument) -> argument.getSaid().getCites())
			.map((argument) -> new Point(argument.anchor(), argument.getTitle(),
					citing.cite(argument.getSaid(), side(argument) + ": " + argument.getTitle()),
					DisputeMark.of(argument.getDispute(), DisputeMark::here)));
	}

	static FilterResult<Point> ofSignals(List<Signal> signals, SourceFilter sources, Citing citing) {
		return sources.select(signals, (signal) -> signal.getSaid().getCites())
			.map((signal) -> new Point(signal.anchor(), signal.getQuestion(),
					citing.cite(signal.getSaid(), "Signal: " + signal.getQuestion()),
					DisputeMark.of(signal.getDispute(), DisputeMark::here)));
	}

	static String side(Argument argument) {
		return (argument.getSide() == Argument.Side.ADVANTAGE) ? "Advantage" : "Drawback";
	}

}
