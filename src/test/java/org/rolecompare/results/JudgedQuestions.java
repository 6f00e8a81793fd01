package org.rolecompare.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Judges the search by questions whose answers are known. A result is what stands for
 * itself on the page: an answer with its parts, or an item of a list.
 *
 * @param questions the questions
 */
record JudgedQuestions(List<Question> questions) {

	/** Results that may hold both roles of a shared name. */
	private static final int IN_SIGHT = 3;

	static JudgedQuestions read(Path file) throws IOException {
		JsonNode all = new YAMLMapper().readTree(Files.readString(file));
		return new JudgedQuestions(all.valueStream().map(Question::of).toList());
	}

	List<Verdict> judge(CatalogueIndex index) {
		return this.questions.stream().map((question) -> question.judge(index)).toList();
	}

	/** The share of questions whose answer is among so many first results. */
	static double success(List<Verdict> verdicts, int within) {
		return verdicts.stream().filter((verdict) -> verdict.isWithin(within)).count() / (double) verdicts.size();
	}

	/** A line for each kind of question, then one for each that is not answered first. */
	static String report(List<Verdict> verdicts) {
		Map<String, List<Verdict>> kinds = verdicts.stream().collect(Collectors.groupingBy((one) -> one.question.kind));
		Stream<String> shares = kinds.entrySet()
			.stream()
			.map((kind) -> String.format(Locale.ROOT, "%-12s %3d  first %.3f  in the first three %.3f", kind.getKey(),
					kind.getValue().size(), success(kind.getValue(), 1), success(kind.getValue(), 3)));
		Stream<String> missed = verdicts.stream()
			.filter((verdict) -> !verdict.isWithin(1))
			.map((verdict) -> verdict.question.asked + ": rank " + verdict.rank + ", " + verdict.first);
		return Stream.concat(shares, missed).collect(Collectors.joining("\n"));
	}

	/**
	 * A question.
	 *
	 * @param expected patterns of the addresses that answer it, none where nothing must
	 * be found
	 * @param both addresses all of which have to be in sight
	 */
	record Question(String asked, String kind, List<Pattern> expected, List<String> both) {

		static Question of(JsonNode node) {
			List<Pattern> expected = node.path("expect")
				.valueStream()
				.map((one) -> Stream.of(one.path("at").asString().split("\\*", -1))
					.map(Pattern::quote)
					.collect(Collectors.joining(".*")))
				.map(Pattern::compile)
				.toList();
			return new Question(node.path("q").asString(), node.path("kind").asString(), expected,
					node.path("both").valueStream().map(JsonNode::asString).toList());
		}

		private Verdict judge(CatalogueIndex index) {
			SearchResults page = SearchResults.of(index, SearchAddress.of(this.asked));
			List<List<String>> results = Stream
				.concat(page.answers().stream().map(Question::addresses),
						page.blocks()
							.stream()
							.flatMap((block) -> block.items().stream())
							.map((item) -> List.of(item.href())))
				.toList();
			if (this.expected.isEmpty()) {
				return new Verdict(this, (results.isEmpty() && page.nothing() != null) ? 1 : 0, results.toString());
			}
			List<String> inSight = results.stream().limit(IN_SIGHT).flatMap(List::stream).toList();
			int rank = 0;
			for (int i = 0; rank == 0 && i < results.size() && inSight.containsAll(this.both); i++) {
				rank = results.get(i).stream().anyMatch(this::isExpected) ? i + 1 : 0;
			}
			return new Verdict(this, rank, results.isEmpty() ? "nothing" : results.get(0).toString());
		}

		private static List<String> addresses(Answer answer) {
			return Stream.concat(answer.hrefs(), Stream.concat(answer.ways().stream().map(Answer.Link::href),
					Stream.ofNullable(answer.item().dispute()).map((dispute) -> dispute.href())))
				.toList();
		}

		private boolean isExpected(String address) {
			String plain = address.replaceFirst("\\?[^#]*", "");
			return this.expected.stream().anyMatch((pattern) -> pattern.matcher(plain).matches());
		}

	}

	/**
	 * How a question was answered.
	 *
	 * @param rank the place of the answer, from 1; 0 for none
	 * @param first what stands first
	 */
	record Verdict(Question question, int rank, @Nullable String first) {

		boolean isWithin(int results) {
			return this.rank > 0 && this.rank <= results;
		}

	}

}
