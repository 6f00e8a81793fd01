package org.rolecompare.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.rolecompare.citation.Grounds;
import org.rolecompare.combinedrole.Argument;
import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.english.English;
import org.rolecompare.judgement.Judgement;
import org.rolecompare.judgement.Option;
import org.rolecompare.judgement.Reading;
import org.rolecompare.source.Reference;

/** How good the evidence is on which the answers are read, counted. */
final class Evidence {

	private Evidence() {
	}

	/** How many of the findings that count rest on a study. */
	static String counted(List<Judgement> judgements) {
		List<Reading> counted = judgements.stream()
			.flatMap((judgement) -> Stream.concat(judgement.speakingFor().stream(),
					judgement.speakingAgainst().stream()))
			.toList();
		long studied = counted.stream().filter(Evidence::isStudied).count();
		if (counted.isEmpty()) {
			return "";
		}
		return (studied == 0) ? "None of this rests on a study." : studied + " of the " + counted.size()
				+ " readings that count " + English.plural(studied, "rests", "rest") + " on a study.";
	}

	/** What the whole of the questions and arguments rests on. */
	static List<String> whole(CombinedRoleCase told) {
		List<String> sentences = new ArrayList<>();
		Stream
			.of(arguments(told, Argument.Side.ADVANTAGE, "advantages"),
					arguments(told, Argument.Side.DRAWBACK, "drawbacks"),
					Grounds.of(told.questions().stream().map((question) -> question.getSaid().getCites()))
						.inWords("questions"))
			.filter((sentence) -> !sentence.isEmpty())
			.forEach((sentence) -> sentences.add(sentence + "."));
		if (!told.questions().isEmpty()) {
			sentences.add(disputed(Option.of(told)));
		}
		return sentences;
	}

	private static String disputed(List<Option> options) {
		long all = options.stream().mapToLong((option) -> option.readings().size()).sum();
		long disputed = options.stream().mapToLong(Evidence::disputed).sum();
		if (disputed == 0) {
			return "None of the " + all + " readings is contradicted by another source.";
		}
		Option most = options.stream().max(Comparator.comparingLong(Evidence::disputed)).orElseThrow();
		return "Of " + all + " readings " + disputed + " " + English.plural(disputed, "is", "are")
				+ " contradicted by another source and never counted: of the " + most.readings().size() + " on "
				+ most.inSentence() + ", " + disputed(most) + ".";
	}

	private static long disputed(Option option) {
		return option.readings().stream().filter(Reading::disputed).count();
	}

	private static boolean isStudied(Reading reading) {
		return reading.cites().stream().anyMatch((source) -> source.getKind() == Reference.Kind.STUDY);
	}

	private static String arguments(CombinedRoleCase told, Argument.Side side, String called) {
		return Grounds.of(told.arguments(side).stream().map((argument) -> argument.getSaid().getCites()))
			.inWords(called + " of one " + told.role().getAbbreviation());
	}

}
