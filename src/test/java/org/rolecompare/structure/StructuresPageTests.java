package org.rolecompare.structure;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.rolecompare.GeneratedCatalogue;
import org.rolecompare.Rendering;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.combinedrole.Fit;
import org.rolecompare.combinedrole.Signal;
import org.rolecompare.combinedrole.Structure;
import org.rolecompare.combinedrole.StructureArgument;
import org.rolecompare.judgement.Answers;
import org.rolecompare.loading.Catalogues;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a reader finds on the page of the structures.
 */
class StructuresPageTests {

	private static final Catalogue CATALOGUE = Catalogues.example();

	private static final CombinedRoleCase CPTO = CATALOGUE.combinedRoles().find("cpto").orElseThrow();

	private static final Answers.Asked ANSWERS = new Answers.Asked(Set.of("start-up", "no-deputies"),
			Set.of("large-company"), Set.of("no-deputies"), null);

	@Test
	void putsAllStructuresSideBySide() {
		Document page = read(Answers.Asked.NOTHING);
		assertThat(page.select("h1").text()).isEqualTo("Three ways to fill the posts");
		assertThat(page.select(".all-of-them tbody .name").eachText()).containsExactlyElementsOf(names());
		assertThat(page.select(".all-of-them tbody tr")).allSatisfy((row) -> {
			assertThat(row.select("td")).hasSize(4).allMatch(Element::hasText);
			assertThat(row.select("td .cell-name").eachText()).containsExactly("What it is",
					"What it asks of the company", "When sources name it", "Cost and way back");
		});
		assertThat(page.select("#full, .yours")).isEmpty();
	}

	@Test
	void saysWhatTheAnswersOfTheReaderSayAboutEach() {
		assertThat(read(ANSWERS).select(".yours").eachText()).hasSameSizeAs(CPTO.structures())
			.allMatch((words) -> words.startsWith("Your answers: ") && !words.contains("–") && !words.contains(":1"));
	}

	@Test
	void keepsTheAnswersInItsFormAndItsWays() {
		Document page = read(ANSWERS);
		assertThat(page.select("main form input[type=hidden]").eachAttr("name")).containsExactly("yes", "yes", "no",
				"most");
		assertThat(page.select(".steps a, .all-of-them .name").eachAttr("href")).isNotEmpty()
			.allMatch((href) -> href.contains("no=large-company") && href.contains("most=no-deputies"));
	}

	@Test
	void tellsTwoInFullUnderTheSameHeadings() {
		Document page = read(Answers.Asked.NOTHING, "one-cpto", "two-chiefs");
		assertThat(page.select("#full h2").text()).isEqualTo("A CTO and a CPO beside one CPTO");
		assertThat(page.select(".full tbody th").size()).isEqualTo(10);
		assertThat(page.select(".full tbody tr")).allSatisfy((row) -> assertThat(row.select("td")).hasSize(2));
		assertThat(page.select(".tick input[checked]").eachAttr("value")).containsExactly("two-chiefs", "one-cpto");
		for (StructureArgument argument : structure("one-cpto").getArguments()) {
			assertThat(page.getElementById(structure("one-cpto").anchor(argument)).text()).contains(argument.getTitle(),
					argument.getSaid().getText());
		}
	}

	@Test
	void saysThatNoSourceSaysWhatTheCatalogueLeavesOut() {
		Document page = read(Answers.Asked.NOTHING, "two-chiefs");
		assertThat(row(page, "Asks of the person").select(".unstated").text()).isEqualTo("No source says.");
	}

	@Test
	void saysOnWhatTheArgumentsRest() {
		List<String> notes = row(read(Answers.Asked.NOTHING, "one-cpto"), "Evidence").select(".meta").eachText();
		assertThat(notes.get(0)).startsWith("0 of 4 arguments rest on a study; ")
			.endsWith("only on those who sell something.");
		assertThat(notes.get(1)).matches(
				"Of \\d+ questions that bear on it \\d+ can speak for it, \\d+ against; \\d+ (is|are) read differently\\.");
	}

	@Test
	void showsOneAloneAndSaysWhatIsNoStructure() {
		assertThat(read(Answers.Asked.NOTHING, "one-cpto").select("#full h2").text()).isEqualTo("One CPTO in full");
		assertThat(read(Answers.Asked.NOTHING, "one-cpto", "none").select(".notice").text())
			.contains("no such structure")
			.contains("none");
	}

	@Test
	void holdsManyStructuresAndSaysForWhichItHasNoRoomInFull(@TempDir Path folder) {
		GeneratedCatalogue large = GeneratedCatalogue.of(20, 2);
		large.writeCombinedRolesTo(large.writeTo(folder), 1, 60, 12);
		Catalogue catalogue = Catalogues.read(folder);
		Document page = read(catalogue, catalogue.combinedRoles().all().get(0), Answers.Asked.NOTHING, "structure-2",
				"structure-1", "structure-12", "structure-5", "structure-4");
		assertThat(page.select("h1").text()).isEqualTo("Twelve ways to fill the posts");
		assertThat(
				read(catalogue, catalogue.combinedRoles().all().get(0), Answers.Asked.NOTHING).select(".question-read"))
			.hasSize(60);
		assertThat(page.select("#full h2").text()).isEqualTo("Arrangement 1 beside arrangement 2 beside arrangement 4");
		assertThat(page.select(".notice").text())
			.isEqualTo("At most three structures are told in full. Left out: Arrangement 5; Arrangement 12.");
	}

	@Test
	void numbersItsSourcesWithoutGaps() {
		Document plain = read(Answers.Asked.NOTHING);
		List<String> counted = Stream.iterate(1, (number) -> number + 1)
			.limit(plain.select("#sources .entries > li").size())
			.map(String::valueOf)
			.toList();
		assertThat(plain.select("#sources .entries > li > a").eachText()).isEqualTo(counted);
	}

	@Test
	void tellsEveryReadingOfEveryAnswer() {
		Document page = read(Answers.Asked.NOTHING);
		for (Signal question : CPTO.questions()) {
			Element told = page.getElementById(question.anchor());
			for (Fit fit : question.getFits()) {
				String way = (fit.getReading() == Fit.Reading.FOR) ? "speaks for it" : "speaks against it";
				assertThat(told.select(".readings li").eachText()).as(question.getSlug())
					.anyMatch((line) -> line.startsWith(fit.getStructure().getShortName() + ": " + way)
							&& line.contains("others read it") == fit.isDisputed());
			}
		}
		assertThat(page.select(".readings li"))
			.hasSize(CPTO.questions().stream().mapToInt((question) -> question.getFits().size()).sum());
	}

	@Test
	void leadsToTheReadingsFromWhatIsToldInFull() {
		Document page = read(ANSWERS, "one-cpto");
		assertThat(page.select(".question-read")).isEmpty();
		assertThat(page.select("a[href$=#read-head]").attr("href")).isEqualTo(
				"/combined-roles/cpto/structures?yes=start-up&yes=no-deputies&no=large-company&most=no-deputies#read-head");
	}

	@Test
	void saysFromWhichSettingItIsReadWhoOwnsWhat() {
		Document page = read(Answers.Asked.NOTHING);
		assertThat(page.select("#owns-head + .hint").text())
			.startsWith("Read from the setting “Product and technology”")
			.contains("not measured");
		assertThat(page.getElementById("owns-keep-as-is").text()).contains("No setting tells it.");
		assertThat(page.getElementById("owns-one-cpto").select("b").first().text())
			.matches("\\d+ owned, \\d+ shared, \\d+ open");
	}

	@Test
	void ranksAndAdvisesNothing() {
		Document page = read(ANSWERS, "one-cpto", "two-chiefs", "keep-as-is");
		page.select(".cites, #sources, td, .readings, .question-read, .division, .lead, .names, nav").remove();
		assertThat(page.select("main").text().toLowerCase(Locale.ENGLISH)).doesNotContainPattern(
				"\\b(fit|fits|score|match|best|winner|recommended|should|right|strong|weak|likely|probability)\\b");
	}

	@Test
	void leadsOnlyToPlacesThatExist() {
		Document page = read(ANSWERS, "one-cpto", "two-chiefs", "keep-as-is");
		List<String> places = page.select("main [id]").eachAttr("id");
		assertThat(places).doesNotHaveDuplicates();
		assertThat(page.select("main a[href^=#]").eachAttr("href")).isNotEmpty()
			.allMatch((href) -> places.contains(href.substring(1)));
	}

	private static Element row(Document page, String name) {
		return page.select(".full tbody tr")
			.stream()
			.filter((row) -> row.select("th").text().startsWith(name))
			.findFirst()
			.orElseThrow();
	}

	private static List<String> names() {
		return CPTO.structures().stream().map(Structure::getShortName).toList();
	}

	private static Structure structure(String slug) {
		return CPTO.structures().stream().filter((some) -> some.getSlug().equals(slug)).findFirst().orElseThrow();
	}

	private static Document read(Answers.Asked asked, String... structures) {
		return read(CATALOGUE, CPTO, asked, structures);
	}

	private static Document read(Catalogue catalogue, CombinedRoleCase told, Answers.Asked asked,
			String... structures) {
		return Rendering.render("structure/structures", "structureComparison",
				StructureComparison.of(catalogue, StructuresAddress.of(Answers.of(told, asked), List.of(structures))));
	}

}
