package org.rolecompare.judgement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rolecompare.combinedrole.Fit;
import org.rolecompare.combinedrole.Signal;
import org.rolecompare.combinedrole.SignalPair;

/**
 * What the answers of a reader say about one option, judged on its own findings only.
 *
 * @param speakingFor the findings that speak for it
 * @param speakingAgainst the findings that speak against it
 * @param differing those that sources read differently: told and never counted
 * @param contradicted those whose answers cannot both be true: told and never counted
 * @param countFor how many findings speak for it, those that say much the same once
 * @param countAgainst how many speak against it, counted so
 */
public record Judgement(Option option, List<Reading> speakingFor, List<Reading> speakingAgainst,
		List<Reading> differing, List<Reading> contradicted, int countFor, int countAgainst) {

	/** Judge every option, in their order. */
	public static List<Judgement> of(Answers answers) {
		return Option.of(answers.told()).stream().map((option) -> of(option, answers)).toList();
	}

	static Judgement of(Option option, Answers answers) {
		return of(option, answers, UnaryOperator.identity());
	}

	/**
	 * Judge one option.
	 * @param view how the one who judges reads a reading
	 */
	static Judgement of(Option option, Answers answers, UnaryOperator<Reading> view) {
		Set<Signal> unsettled = answers.contradictions()
			.stream()
			.flatMap((pair) -> Stream.of(pair.one(), pair.other()))
			.collect(Collectors.toSet());
		List<Reading> readings = option.readings(answers).map(view).toList();
		List<Reading> settled = readings.stream().filter((reading) -> !unsettled.contains(reading.question())).toList();
		List<Reading> alike = settled.stream().filter((reading) -> !reading.disputed()).toList();
		List<Reading> speakingFor = speaking(alike, Fit.Reading.FOR);
		List<Reading> speakingAgainst = speaking(alike, Fit.Reading.AGAINST);
		return new Judgement(option, speakingFor, speakingAgainst, settled.stream().filter(Reading::disputed).toList(),
				readings.stream().filter((reading) -> unsettled.contains(reading.question())).toList(),
				count(speakingFor, answers), count(speakingAgainst, answers));
	}

	public Word word() {
		return Word.of(this.countFor, this.countAgainst);
	}

	private static List<Reading> speaking(List<Reading> readings, Fit.Reading way) {
		return readings.stream().filter((reading) -> reading.reading() == way).toList();
	}

	/** Findings that say much the same count once, however many there are. */
	private static int count(List<Reading> readings, Answers answers) {
		Map<Signal, Signal> groups = new HashMap<>();
		readings.forEach((reading) -> groups.put(reading.question(), reading.question()));
		for (SignalPair pair : answers.told().pairs()) {
			Signal one = groups.get(pair.getOne());
			Signal other = groups.get(pair.getOther());
			if (pair.getKind() == SignalPair.Kind.OVERLAP && one != null && other != null) {
				groups.replaceAll((question, group) -> group.equals(other) ? one : group);
			}
		}
		return (int) groups.values().stream().distinct().count();
	}

}
