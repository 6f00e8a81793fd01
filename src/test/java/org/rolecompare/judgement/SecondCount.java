package org.rolecompare.judgement;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The rule of the judgements once more, written apart from the first and on nothing but
 * slugs, straight from the files of a catalogue. It knows no entity and no record of the
 * application.
 */
final class SecondCount {

	/** The questions, those about one thing together. */
	private final List<String> questions = new ArrayList<>();

	private final List<String> structures = new ArrayList<>();

	/** By question, answer and structure: for, against or differ. */
	private final Map<String, Map<String, Map<String, String>>> readings = new HashMap<>();

	private final Map<String, Set<String>> contradicting = new HashMap<>();

	private final Map<String, Set<String>> overlapping = new HashMap<>();

	/**
	 * Read the files of one combined role.
	 * @param catalogue the folder of the catalogue
	 */
	SecondCount(Path catalogue, String role) throws IOException {
		YAMLMapper yaml = new YAMLMapper();
		JsonNode told = yaml.readTree(catalogue.resolve("combined-roles/" + role + ".yaml"));
		for (JsonNode structure : yaml.readTree(catalogue.resolve("structures/" + role + ".yaml")).get("structures")) {
			this.structures.add(structure.get("slug").asString());
		}
		Map<String, List<String>> topics = new LinkedHashMap<>();
		for (JsonNode signal : told.get("signals")) {
			String slug = signal.get("slug").asString();
			topics.computeIfAbsent(signal.get("dimension").asString(), (topic) -> new ArrayList<>()).add(slug);
			this.readings.put(slug, Map.of("yes", read(signal.path("fits")), "no", read(signal.path("noFits"))));
			signal.path("contradicts").forEach((other) -> tie(this.contradicting, slug, other.asString()));
		}
		topics.values().forEach(this.questions::addAll);
		told.path("together")
			.path("overlaps")
			.forEach((pair) -> tie(this.overlapping, pair.get(0).asString(), pair.get(1).asString()));
	}

	private static Map<String, String> read(JsonNode fits) {
		Map<String, String> read = new HashMap<>();
		fits.propertyStream()
			.forEach((fit) -> read.put(fit.getKey(),
					fit.getValue().path("otherwise").isEmpty() ? fit.getValue().get("reading").asString() : "differ"));
		return read;
	}

	private static void tie(Map<String, Set<String>> pairs, String one, String other) {
		pairs.computeIfAbsent(one, (each) -> new HashSet<>()).add(other);
		pairs.computeIfAbsent(other, (each) -> new HashSet<>()).add(one);
	}

	List<String> questions() {
		return this.questions;
	}

	List<String> structures() {
		return this.structures;
	}

	/**
	 * Judge a structure.
	 * @param answers yes or no, by question
	 * @return for instance <em>mostly for 4 to 0</em>
	 */
	String judge(String structure, Map<String, String> answers) {
		return judge(structure, answers, unsettled(answers), null, null);
	}

	/** The same among some of the answers; what is unsettled among all stays so. */
	String judge(String structure, Map<String, String> answers, Set<String> among) {
		Map<String, String> some = new HashMap<>(answers);
		some.keySet().retainAll(among);
		return judge(structure, some, unsettled(answers), null, null);
	}

	private String judge(String structure, Map<String, String> answers, Set<String> unsettled, String heldQuestion,
			String held) {
		Map<String, Set<String>> sides = Map.of("for", new HashSet<>(), "against", new HashSet<>());
		answers.forEach((question, answer) -> {
			String reading = this.readings.get(question).get(answer).get(structure);
			if (question.equals(heldQuestion)) {
				reading = held;
			}
			if (reading != null && !reading.equals("differ") && !unsettled.contains(question)) {
				sides.get(reading).add(question);
			}
		});
		int speakingFor = groups(sides.get("for"));
		int speakingAgainst = groups(sides.get("against"));
		return word(speakingFor, speakingAgainst) + " " + speakingFor + " to " + speakingAgainst;
	}

	private static String word(int speakingFor, int speakingAgainst) {
		if (speakingFor == 0 && speakingAgainst == 0) {
			return "nothing known";
		}
		if (speakingFor + speakingAgainst < 2) {
			return "one finding only";
		}
		if (2 * speakingAgainst <= speakingFor) {
			return "mostly for";
		}
		return (2 * speakingFor <= speakingAgainst) ? "mostly against" : "divided";
	}

	/** How many groups of questions there are that say much the same. */
	private int groups(Set<String> counted) {
		Set<String> left = new HashSet<>(counted);
		int groups = 0;
		while (!left.isEmpty()) {
			groups++;
			Deque<String> reached = new ArrayDeque<>(List.of(left.iterator().next()));
			while (!reached.isEmpty()) {
				String question = reached.pop();
				if (left.remove(question)) {
					reached.addAll(this.overlapping.getOrDefault(question, Set.of()));
				}
			}
		}
		return groups;
	}

	private Set<String> unsettled(Map<String, String> answers) {
		Set<String> unsettled = new HashSet<>();
		for (String question : answers.keySet()) {
			if (isContradicted(question, answers)) {
				unsettled.add(question);
			}
		}
		return unsettled;
	}

	private boolean isContradicted(String question, Map<String, String> answers) {
		return "yes".equals(answers.get(question)) && this.contradicting.getOrDefault(question, Set.of())
			.stream()
			.anyMatch((other) -> "yes".equals(answers.get(other)));
	}

	/**
	 * Find what would turn a structure.
	 * @return for instance <em>open scaling-up=yes divided 2 to 2</em>, in the order in
	 * which they are named
	 */
	List<String> turns(String structure, Map<String, String> answers, Set<String> most) {
		String now = judge(structure, answers);
		if (answers.size() < 3 || now.startsWith("nothing known") || now.startsWith("one finding only")) {
			return List.of();
		}
		Map<Integer, List<String>> turns = new TreeMap<>();
		for (String question : this.questions) {
			for (String answer : List.of("yes", "no")) {
				Map<String, String> then = new HashMap<>(answers);
				then.put(question, answer);
				if (!answer.equals(answers.get(question)) && !isContradicted(question, then)) {
					note(turns, group(question, answers, most), question + "=" + answer, judge(structure, then), now);
				}
			}
			String given = answers.get(question);
			if (given != null && "differ".equals(this.readings.get(question).get(given).get(structure))
					&& !isContradicted(question, answers)) {
				for (String held : List.of("for", "against")) {
					note(turns, 5, question + "~" + held, judge(structure, answers, unsettled(answers), question, held),
							now);
				}
			}
		}
		return turns.values().stream().flatMap(List::stream).toList();
	}

	private int group(String question, Map<String, String> answers, Set<String> most) {
		if (!answers.containsKey(question)) {
			return 3;
		}
		if (most.contains(question)) {
			return 1;
		}
		return isContradicted(question, answers) ? 2 : 4;
	}

	private static void note(Map<Integer, List<String>> turns, int group, String change, String then, String now) {
		if (!bare(then).equals(bare(now))) {
			turns.computeIfAbsent(group, (each) -> new ArrayList<>()).add(group + " " + change + " " + then);
		}
	}

	private static String bare(String judged) {
		return judged.replaceAll(" \\d+ to \\d+$", "");
	}

}
