package org.rolecompare.guide;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rolecompare.Rendering;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.combinedrole.Signal;
import org.rolecompare.combinedrole.Structure;
import org.rolecompare.combinedrole.StructureAspect;
import org.rolecompare.english.English;
import org.rolecompare.judgement.Answers;
import org.rolecompare.loading.Catalogues;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * No sentence that the program makes ranks, scores, advises or foretells. What the
 * catalogue says is its own: it is taken out before the words are looked at.
 */
class PlainWordsTests {

	private static final Pattern FORBIDDEN = Pattern.compile("\\b(fits?|fitting|scores?|match(es)?|best|winn?(er|s)?|"
			+ "recommend\\w*|should|right|strong\\w*|weak\\w*|likely|probab\\w*|rank\\w*|per ?cent|\\d+:\\d+)\\b|%",
			Pattern.CASE_INSENSITIVE);

	private static final Catalogue CATALOGUE = Catalogues.example();

	@ParameterizedTest
	@ValueSource(strings = { "cpto", "cito", "cdio" })
	void areAllThatThePagesSay(String role) {
		CombinedRoleCase told = CATALOGUE.combinedRoles().getByName(role, CATALOGUE.roles());
		List<String> contents = contents(told);
		sets(told).forEach((asked) -> {
			Answers answers = Answers.of(told, asked);
			Document guide = Rendering.render("guide/guide", "guide", Guide.of(CATALOGUE, answers));
			Document answer = Rendering.render("guide/answer", "findings", Findings.of(answers));
			for (Document page : List.of(guide, answer)) {
				page.select("#sources, nav").remove();
				assertThat(sentences(page, contents)).as(asked.toString())
					.isNotEmpty()
					.noneMatch((sentence) -> FORBIDDEN.matcher(sentence).find());
			}
		});
	}

	@Test
	void wouldNoticeOthers() {
		assertThat(List.of("It scores 4:1.", "A good match", "It should be", "40%", "the best fit"))
			.allMatch((sentence) -> FORBIDDEN.matcher(sentence).find());
		assertThat(List.of("4 to 1", "It speaks for it", "a brighter benefit"))
			.noneMatch((sentence) -> FORBIDDEN.matcher(sentence).find());
	}

	private static List<String> sentences(Document page, List<String> contents) {
		Stream<String> texts = page.select("title, main *, main")
			.stream()
			.flatMap((element) -> element.textNodes().stream())
			.map(TextNode::text);
		Stream<String> labels = page.select("[aria-label]").eachAttr("aria-label").stream();
		Stream<String> descriptions = page.select("meta[name=description]").eachAttr("content").stream();
		return Stream.of(texts, labels, descriptions).flatMap((each) -> each).map((text) -> {
			String left = text;
			for (String content : contents) {
				left = left.replace(content, " ");
			}
			return left.strip();
		}).filter((text) -> !text.isEmpty()).toList();
	}

	/** What the catalogue says, the longest first. */
	private static List<String> contents(CombinedRoleCase told) {
		Stream<String> signals = told.questions()
			.stream()
			.flatMap((question) -> Stream
				.of(Stream.of(question.getQuestion()),
						Stream.ofNullable(question.getFinding())
							.flatMap((finding) -> Stream.of(finding.yes(), finding.no(), finding.findOut())))
				.flatMap((each) -> each))
			.filter((text) -> text != null)
			.flatMap((text) -> Stream.of(text, English.uncapitalized(text)));
		Stream<String> structures = told.structures()
			.stream()
			.flatMap((structure) -> Stream.concat(names(structure),
					structure.getAspects().stream().map(StructureAspect::getText)));
		return Stream.concat(signals, structures).sorted(Comparator.comparing(String::length).reversed()).toList();
	}

	private static Stream<String> names(Structure structure) {
		return Stream.of(structure.getName(), structure.getShortName(), structure.getHead());
	}

	/** Nothing, single answers, and many by chance, with what has to be left out. */
	private static Stream<Answers.Asked> sets(CombinedRoleCase told) {
		List<String> questions = told.inOrder().stream().map(Signal::getSlug).toList();
		Random chance = new Random(20261126);
		Stream<Answers.Asked> many = IntStream.range(0, 20).mapToObj((number) -> {
			Set<String> yes = new LinkedHashSet<>();
			Set<String> no = new LinkedHashSet<>();
			Set<String> most = new LinkedHashSet<>();
			for (String question : questions) {
				(chance.nextInt(3) > 0 ? yes : no).add(question);
				(chance.nextBoolean() ? no : most).add(question);
			}
			return new Answers.Asked(yes, (number % 2 == 0) ? no : Set.of("nope"), most, null);
		});
		Stream<Answers.Asked> single = questions.stream()
			.map((question) -> new Answers.Asked(Set.of(question), null, Set.of(question), null));
		return Stream.of(Stream.of(Answers.Asked.NOTHING), single, many).flatMap((each) -> each);
	}

}
