package org.rolecompare.judgement;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rolecompare.combinedrole.Fit;
import org.rolecompare.english.English;
import org.springframework.util.StringUtils;

/**
 * What the judgements say in sentences. They count and do not weigh: no sentence ranks an
 * option or advises one.
 */
public final class JudgementWords {

	/** What every count has to say of itself. */
	public static final String CAUTION = "This counts and does not weigh: one finding can matter more than all the others.";

	private JudgementWords() {
	}

	/** As in <em>4 to 1</em>, for to against; a dash where nothing is counted. */
	public static String counts(Judgement judgement) {
		return (judgement.word() == Word.NOTHING_KNOWN) ? "–"
				: judgement.countFor() + " to " + judgement.countAgainst();
	}

	/** Says the two counts of one option. */
	public static String sentence(Judgement judgement) {
		int speakingFor = judgement.countFor();
		int speakingAgainst = judgement.countAgainst();
		return switch (judgement.word()) {
			case NOTHING_KNOWN -> "No answer so far bears on this.";
			case ONE_FINDING ->
				"One finding speaks " + ((speakingFor == 1) ? "for" : "against") + " it: too little to go by.";
			case MOSTLY_AGAINST -> sentence(speakingAgainst, "against it", speakingFor, "for");
			case MOSTLY_FOR, DIVIDED -> sentence(speakingFor, "for it", speakingAgainst, "against");
		};
	}

	private static String sentence(int more, String way, int fewer, String otherWay) {
		if (fewer == 0) {
			return ((more == 2) ? "Both" : "All " + more) + " findings speak " + way + ".";
		}
		return more + " " + English.plural(more, "finding speaks ", "findings speak ") + way + ", " + fewer + " "
				+ otherWay + ".";
	}

	/** Says how many findings are told and not counted; empty for none. */
	public static String differing(Judgement judgement) {
		int differing = judgement.differing().size();
		boolean others = judgement.countFor() + judgement.countAgainst() > 0;
		return switch (differing) {
			case 0 -> "";
			case 1 -> (others ? "1 more is" : "One finding is") + " read differently by different sources.";
			default -> differing + (others ? " more findings are" : " findings are")
					+ " read differently by different sources.";
		};
	}

	/**
	 * Says on what condition something would turn, before the finding itself.
	 * @param who who answered: <em>you</em> or <em>we</em>
	 */
	public static String condition(TurningPoint point, String who) {
		return switch (point.kind()) {
			case MATTERS_MOST, ANSWERED ->
				(point.answer() == Fit.Answer.NO) ? "If this were not so" : "If this were so";
			case TO_SETTLE -> "If " + who + " settle this";
			case NOT_KNOWN -> "If " + who + " find out that";
			case READING -> "If " + who + " hold with those who say that this speaks "
					+ ((point.held() == Fit.Reading.FOR) ? "for" : "against") + " it";
		};
	}

	/**
	 * Says all words in one breath, the options in their order.
	 * @return for instance <em>They speak mostly for a CTO and a head of product, and
	 * mostly against one CPTO. Two structures are divided; on an interim chief nothing is
	 * known.</em>
	 */
	public static String inShort(List<Judgement> judgements) {
		String speakingFor = names(judgements, Word.MOSTLY_FOR);
		String speakingAgainst = names(judgements, Word.MOSTLY_AGAINST);
		String mostly = Stream.of(prefixed("mostly for ", speakingFor), prefixed("mostly against ", speakingAgainst))
			.filter(StringUtils::hasText)
			.collect(Collectors.joining(", and "));
		String others = Stream
			.of(on(judgements, Word.DIVIDED, "they are divided"),
					on(judgements, Word.ONE_FINDING, "there is one finding only"),
					on(judgements, Word.NOTHING_KNOWN, "nothing is known"))
			.filter(StringUtils::hasText)
			.collect(Collectors.joining("; "));
		return Stream.of(prefixed("they speak ", mostly), others)
			.filter(StringUtils::hasText)
			.map((sentence) -> English.capitalized(sentence) + ".")
			.collect(Collectors.joining(" "));
	}

	private static String on(List<Judgement> judgements, Word word, String said) {
		boolean all = judgements.stream().allMatch((judgement) -> judgement.word() == word);
		String names = all ? "all of them" : names(judgements, word);
		return names.isEmpty() ? "" : "on " + names + " " + said;
	}

	private static String names(List<Judgement> judgements, Word word) {
		return English.and(judgements.stream()
			.filter((judgement) -> judgement.word() == word)
			.map((judgement) -> judgement.option().inSentence())
			.toList());
	}

	private static String prefixed(String prefix, String words) {
		return words.isEmpty() ? "" : prefix + words;
	}

}
