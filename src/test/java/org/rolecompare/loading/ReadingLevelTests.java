package org.rolecompare.loading;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.combinedrole.Figure;
import org.rolecompare.combinedrole.Signal;
import org.rolecompare.combinedrole.Structure;
import org.rolecompare.combinedrole.StructureAspect;
import org.rolecompare.english.ReadingGrade;
import org.rolecompare.loading.file.CatalogueSource;
import org.rolecompare.statement.Statement;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whether what we say can be read by someone of 14 or 15 years: half of the texts of the
 * catalogue are of grade 9 or below, and half of those that the decision aid shows.
 */
class ReadingLevelTests {

	private static final double HIGHEST = 9;

	private static final Catalogue OWN = Catalogues
		.load(CatalogueCheck.check(CatalogueSource.builtIn(), OwnCatalogueTests.MUCH_LATER).contentOrThrow());

	@Test
	void asksNoMoreThanNineYearsOfSchool() {
		Map<String, List<String>> decision = decision(OWN.combinedRoles().all());
		Map<String, List<String>> all = new LinkedHashMap<>(decision);
		all.put("statements", OWN.statements().all().stream().map((said) -> said.getSaid().getText()).toList());
		all.put("lines of advertisements",
				OWN.statements().all().stream().map(Statement::getAdvert).filter(Objects::nonNull).toList());
		all.put("definitions", OWN.roles().all().stream().map((role) -> role.getDefinition().getText()).toList());
		all.put("sides of disputes",
				OWN.disputes()
					.all()
					.stream()
					.flatMap((dispute) -> dispute.getSides().stream())
					.map((side) -> side.getSaid().getText())
					.toList());
		String report = report(all);
		System.out.println(report);
		assertThat(median(texts(decision))).as(report).isLessThanOrEqualTo(HIGHEST);
		assertThat(median(texts(all))).as(report).isLessThanOrEqualTo(HIGHEST);
	}

	/** What a reader of the decision aid reads, by kind of text. */
	private static Map<String, List<String>> decision(List<CombinedRoleCase> told) {
		List<Signal> signals = told.stream().flatMap((role) -> role.questions().stream()).toList();
		Map<String, List<String>> texts = new LinkedHashMap<>();
		texts.put("overviews",
				told.stream()
					.flatMap((role) -> role.overview().stream())
					.map((paragraph) -> paragraph.getSaid().getText())
					.toList());
		texts.put("advantages and drawbacks",
				told.stream()
					.flatMap((role) -> role.arguments().stream())
					.map((argument) -> argument.getSaid().getText())
					.toList());
		texts.put("questions", signals.stream().map(Signal::getQuestion).toList());
		texts.put("signals", signals.stream().map((signal) -> signal.getSaid().getText()).toList());
		texts.put("findings",
				signals.stream()
					.map(Signal::getFinding)
					.filter(Objects::nonNull)
					.flatMap((finding) -> Stream.of(finding.yes(), finding.no(), finding.findOut()))
					.filter(Objects::nonNull)
					.toList());
		texts.put("structures",
				told.stream()
					.flatMap((role) -> role.structures().stream())
					.flatMap(ReadingLevelTests::textsOf)
					.toList());
		texts.put("beside figures", told.stream().flatMap(ReadingLevelTests::textsBesideFigures).toList());
		return texts;
	}

	private static Stream<String> textsOf(Structure structure) {
		return Stream
			.of(structure.getAspects().stream().map(StructureAspect::getText),
					structure.getArguments().stream().map((argument) -> argument.getSaid().getText()),
					structure.getVoices().stream().map((voice) -> voice.getSaid().getText()))
			.flatMap((texts) -> texts);
	}

	private static Stream<String> textsBesideFigures(CombinedRoleCase told) {
		return Stream.concat(told.combinedRole().getUncounted().stream(),
				told.figures()
					.stream()
					.flatMap((group) -> group.getFigures().stream())
					.map(Figure::getReason)
					.filter(Objects::nonNull));
	}

	/** The median of each kind of text, and the ten hardest sentences. */
	private static String report(Map<String, List<String>> byKind) {
		StringBuilder report = new StringBuilder("Reading grade, median:\n");
		byKind.forEach((kind, texts) -> report.append(line(kind + " (" + texts.size() + ")", median(texts))));
		List<String> all = texts(byKind);
		report.append(line("all (" + all.size() + ")", median(all))).append("The hardest sentences:\n");
		all.stream()
			.flatMap((text) -> ReadingGrade.sentences(text).stream())
			.sorted(Comparator.comparingDouble(ReadingGrade::of).reversed())
			.limit(10)
			.forEach((sentence) -> report.append(line(sentence, ReadingGrade.of(sentence))));
		return report.toString();
	}

	private static String line(String what, double grade) {
		return String.format(Locale.ENGLISH, "%5.1f  %s%n", grade, what);
	}

	private static List<String> texts(Map<String, List<String>> byKind) {
		return byKind.values().stream().flatMap(Collection::stream).toList();
	}

	private static double median(List<String> texts) {
		List<Double> grades = texts.stream().map(ReadingGrade::of).sorted().toList();
		int half = grades.size() / 2;
		return (grades.size() % 2 == 1) ? grades.get(half) : (grades.get(half - 1) + grades.get(half)) / 2;
	}

}
