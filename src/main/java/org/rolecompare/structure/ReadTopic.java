package org.rolecompare.structure;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.rolecompare.citation.CitedSentence;
import org.rolecompare.citation.CitedSentence.Marker;
import org.rolecompare.citation.Citing;
import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.combinedrole.CombinedRoleCase.Dimension;
import org.rolecompare.combinedrole.Fit;
import org.rolecompare.combinedrole.Signal;
import org.rolecompare.combinedrole.Structure;
import org.rolecompare.role.Roles;
import org.rolecompare.statement.DisputeMark;

/**
 * The questions about one thing, with how sources read their answers for the structures.
 *
 * @param name what they are about
 */
public record ReadTopic(String name, List<Question> questions) {

	static List<ReadTopic> of(CombinedRoleCase told, Roles roles, Citing citing) {
		return told.topics().stream().map((topic) -> of(topic, told, roles, citing)).toList();
	}

	private static ReadTopic of(Dimension topic, CombinedRoleCase told, Roles roles, Citing citing) {
		return new ReadTopic(topic.label(roles),
				topic.signals().stream().map((signal) -> Question.of(signal, told, citing)).toList());
	}

	/**
	 * A question.
	 *
	 * @param said why it is asked
	 * @param answers the answers that are read, yes before no
	 */
	public record Question(String anchor, String text, CitedSentence said, List<Answer> answers) {

		private static Question of(Signal signal, CombinedRoleCase told, Citing citing) {
			CitedSentence said = citing.cite(signal.getSaid(), "Question: " + signal.getQuestion());
			return new Question(signal.anchor(), signal.getQuestion(), said,
					Arrays.stream(Fit.Answer.values())
						.map((answer) -> Answer.of(signal, answer, told.structures(), citing))
						.filter(Objects::nonNull)
						.toList());
		}

	}

	/**
	 * An answer.
	 *
	 * @param label yes or no
	 * @param finding what is so where it is given
	 * @param readings how sources read it, in the order of the structures
	 */
	public record Answer(String label, String finding, List<Reading> readings) {

		private static @Nullable Answer of(Signal signal, Fit.Answer answer, List<Structure> structures,
				Citing citing) {
			Signal.Finding finding = signal.getFinding();
			List<Fit> fits = structures.stream()
				.flatMap((structure) -> signal.getFits()
					.stream()
					.filter((fit) -> fit.getAnswer() == answer && fit.getStructure().equals(structure)))
				.toList();
			String said = (finding == null) ? null : (answer == Fit.Answer.YES) ? finding.yes() : finding.no();
			return (fits.isEmpty() || said == null) ? null : new Answer((answer == Fit.Answer.YES) ? "Yes" : "No", said,
					fits.stream().map((fit) -> Reading.of(fit, signal, citing)).toList());
		}

	}

	/**
	 * How sources read an answer for a structure.
	 *
	 * @param sides the sides that sources take; two where they differ
	 * @param dispute where it is told why, null where it is not
	 */
	public record Reading(String structure, List<Side> sides, @Nullable DisputeMark dispute) {

		private static Reading of(Fit fit, Signal signal, Citing citing) {
			String name = fit.getStructure().getShortName();
			boolean speaksFor = fit.getReading() == Fit.Reading.FOR;
			String place = name + ", read from: " + signal.getQuestion();
			Stream<Side> one = Stream.of(new Side(speaksFor, citing.cite(fit.getCites(), place)));
			Stream<Side> other = fit.isDisputed()
					? Stream.of(new Side(!speaksFor, citing.cite(fit.getOtherwise(), place))) : Stream.of();
			return new Reading(name, Stream.concat(one, other).toList(),
					DisputeMark.of(fit.getDispute(), DisputeMark::aside));
		}

	}

	/** The sources that read an answer in one way. */
	public record Side(boolean speaksFor, List<Marker> markers) {
	}

}
