package org.rolecompare.jobdescription;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.rolecompare.address.Ending;
import org.rolecompare.format.Documents;
import org.rolecompare.address.IgnoredInput;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.catalogue.Edition;
import org.rolecompare.citation.Bibliography;
import org.rolecompare.english.WrittenDate;
import org.rolecompare.jobdescription.JobDescriptionAddress.Choice;
import org.rolecompare.loading.Catalogues;
import org.rolecompare.page.Site;
import org.rolecompare.responsibility.Level;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.responsibility.Responsibility.Assignment;
import org.rolecompare.responsibility.Responsibility.Topic;
import org.rolecompare.responsibility.Setting;
import org.rolecompare.role.Answers;
import org.rolecompare.role.Answers.Basis;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;
import org.rolecompare.source.CitedText;
import org.rolecompare.source.Reference;
import org.rolecompare.source.References;
import org.rolecompare.statement.Category;
import org.rolecompare.statement.Statement;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What goes into a job description, on a small catalogue with two settings and text full
 * of signs that Markdown has other uses for.
 */
class JobDescriptionTests {

	private static final Site SITE = new Site("Role *Compare*", "1_2", WrittenDate.of(LocalDate.of(2026, 11, 21)), null,
			"https://roles.example.org", null, null, "1");

	private final Reference source = References.study("source");

	private final Role part = role("part", 1, List.of());

	private final Role neighbour = role("neighbour", 2, List.of());

	private final Role whole = role("whole", 3, List.of(this.part, this.neighbour));

	private final Category duty = new Category("duty", "Duty", null, "What?", "a verb", "Job", null, 0);

	private final Category pay = new Category("pay", "Pay", null, "How much?", "a verb", "Job", null, 1);

	private final Setting small = new Setting("a-small", "Small", "A small company", List.of(this.part));

	private final Setting large = new Setting("large", "Large", "A large company.", List.of(this.part, this.neighbour));

	@Test
	void choosesTheFirstStatementOfEveryCategoryAndTheSettingThatSaysMost() {
		JobDescriptionAddress usual = usual(catalogue());
		assertThat(usual.chosen()).hasSize(3).first().asString().startsWith("part-duty-");
		assertThat(usual.chosen()).endsWith("large.owned", "large.shared");
		assertThat(usual.own()).isFalse();
		assertThat(usual.href()).isEqualTo("/roles/part/job-description");
	}

	@Test
	void choosesTheFirstTwoLinesOfACategoryForAnAdvertisementToo() {
		Category duties = advertised("duties", "What you will do", 2);
		JobDescription page = usualPage(
				catalogue(duties, advert(duties, "Found to run.", null, 0), advert(duties, "Runs.", "Run.", 1),
						advert(duties, "Leads.", "Lead.", 2), advert(duties, "Sleeps.", "Sleep.", 3)));
		assertThat(page.isAdvertisement()).isTrue();
		assertThat(page.address().chosen()).hasSize(1 + 3 + 2);
		assertThat(lines(page, "What you will do")).containsExactly("Run.", "Lead.");
		assertThat(page.text().sections().get(0).more()).extracting(JobDescription.Text.Choice::line)
			.containsExactly("Sleep.");
	}

	@Test
	void joinsCategoriesWithTheSameHeadingAndLeavesWhatIsNotSaidBlank() {
		Category first = advertised("first", "What you do", 2);
		Category second = advertised("second", "What you do", 3);
		Category silent = advertised("silent", "You report to", 4);
		JobDescription page = usualPage(catalogue(first, second, silent, advert(first, "Runs.", "Run.", 0),
				advert(second, "Leads.", "Lead.", 0)));
		assertThat(page.text().sections()).extracting(JobDescription.Text.Section::heading)
			.containsExactly("What you do", "You report to", "You answer for");
		assertThat(lines(page, "What you do")).containsExactly("Run.", "Lead.");
		assertThat(page.text().sections()).extracting(JobDescription.Text.Section::open)
			.containsExactly(false, true, false);
		String plain = Documents.write(page, Ending.TEXT, SITE);
		assertThat(plain).startsWith("Chief *part*\n============\n\n[Company], [place] · [pay]\n\n[Two sentences")
			.contains("- Run.\n- Lead.\n", "You report to\n-------------\n\n[To be filled in", "\n\n*owned*.\n\n",
					"Together with others: *shared*.", "[How to apply, and by when.]")
			.doesNotContain("Our reading", "Sources", "source[", "[1]", "neighbour");
	}

	@Test
	void namesTheSourcesOfAnAdvertisementOnDemandAndFillsItsBlanks() {
		Category duties = advertised("duties", "What you do", 2);
		Catalogue catalogue = catalogue(duties, advert(duties, "Runs.", "Run.", 0));
		JobDescription page = page(catalogue, choice(null, null, null, null, null, "sources", "Acme & <b>", null, " "));
		assertThat(page.text().sources()).isEqualTo("Sources: Site of source.");
		String plain = Documents.write(page, Ending.TEXT, SITE);
		assertThat(plain).contains("Acme & <b>, [place] · [pay]\n").endsWith("\nSources: Site of source.\n");
		assertThat(page.address().href())
			.isEqualTo("/roles/part/job-description?end=sources&company=Acme%20%26%20%3Cb%3E");
	}

	@Test
	void leavesABlankThatIsFilledWithTooMuch() {
		String long3000 = "<i>".repeat(1000);
		JobDescription page = page(catalogue(), choice(null, null, null, null, null, null, long3000, "Hof", long3000));
		assertThat(page.address().blanks().company()).isNull();
		assertThat(page.address().blanks().place()).isEqualTo("Hof");
		assertThat(page.tooLong()).isEqualTo("Left out, because it is longer than 80 letters: company and pay.");
	}

	@Test
	void leavesOutOfTheUsualChoiceWhatMakesHoldersFail() {
		assertThat(usual(catalogue(edition("duty"))).chosen()).containsExactly("large.owned", "large.shared");
		assertThat(usual(catalogue(edition("pay"))).chosen()).hasSize(3);
	}

	@Test
	void takesTheFirstOfSettingsThatSayAsMuch() {
		Catalogue catalogue = Catalogues.of(this.part, this.small, this.large, row(this.small, "one", Level.OWNS),
				row(this.large, "other", Level.OWNS));
		assertThat(usual(catalogue).chosen()).containsExactly("a-small.one");
	}

	@Test
	void readsAChoiceByKeysWithSourcesAndWritesItInShort() {
		Category duties = advertised("duties", "What you do", 2);
		Catalogue catalogue = catalogue(duties, advert(duties, "Runs.", "Run.", 0));
		JobDescriptionAddress address = address(catalogue,
				choice(Set.of("nope"), Set.of("large.seen", "large.refused", "large.owned"), null, null, null));
		assertThat(address.own()).isTrue();
		assertThat(address.form()).isEqualTo(JobForm.SOURCES);
		assertThat(address.chosen()).containsExactly("large.owned", "large.seen");
		assertThat(address.ignored()).flatExtracting(IgnoredInput::names).containsExactly("nope", "large.refused");
		String query = "?form=sources&lines=" + address.lines().names().get("large.owned") + "."
				+ address.lines().names().get("large.seen");
		assertThat(address.href()).isEqualTo("/roles/part/job-description" + query);
		JobDescriptionAddress again = address(catalogue,
				choice(null, null, null, "sources", query.replaceAll(".*lines=", "")));
		assertThat(again.chosen()).isEqualTo(address.chosen());
		assertThat(again.href()).isEqualTo(address.href());
	}

	@Test
	void takesALineAndLeavesItOutAgain() {
		JobDescriptionAddress usual = usual(catalogue());
		JobDescriptionAddress less = usual.toggled("large.owned");
		assertThat(less.chosen()).hasSize(2).doesNotContain("large.owned");
		assertThat(less.toggled("large.owned").href()).isEqualTo(usual.href());
		assertThat(less.withUsualChoice().href()).isEqualTo(usual.href());
		assertThat(less.withForm(JobForm.ADVERTISEMENT).chosen()).isEqualTo(less.chosen());
	}

	@Test
	void callsNoTwoLinesAlike() {
		JobLines lines = JobLines.of(IntStream.range(0, 20_000).mapToObj((n) -> "key-" + n));
		assertThat(lines.names().values()).doesNotHaveDuplicates()
			.allSatisfy((name) -> assertThat(name).matches("[0-9a-z]{5}"));
	}

	@Test
	void leavesOutWhatItDoesNotKnow() {
		JobDescriptionAddress address = address(catalogue(),
				choice(null, null, null, "poster", "zzzzz.<b>..none", "never", null, null, null));
		assertThat(address.chosen()).isEmpty();
		assertThat(address.form()).isEqualTo(JobForm.SOURCES);
		assertThat(address.ignored()).flatExtracting(IgnoredInput::names)
			.containsExactly("poster", "zzzzz", "<b>", "never");
	}

	@Test
	void tellsAnEmptyChoiceFromNone() {
		for (Choice empty : List.of(choice(null, null, "1", null, null), choice(null, null, null, null, "none"))) {
			JobDescriptionAddress address = address(catalogue(), empty);
			assertThat(address.own()).isTrue();
			assertThat(address.chosen()).isEmpty();
			assertThat(address.href()).isEqualTo("/roles/part/job-description?lines=none");
		}
	}

	@Test
	void callsNeitherACombinedRoleNorAPartANeighbour() {
		JobContent content = JobContent.of(catalogue(), this.part);
		assertThat(content.owners(row(this.large, "seen", Level.CONTRIBUTES))).extracting(RoleNames::slug)
			.containsExactly("neighbour");
		assertThat(content.owners(row(this.large, "owned", Level.OWNS))).isEmpty();
	}

	@Test
	void escapesMarkdownAndLeavesPlainTextAlone() {
		JobDescription page = usualPage(catalogue());
		String markdown = Documents.write(page, Ending.MARKDOWN, SITE);
		assertThat(markdown).contains("# Chief \\*part\\* (PART)\n",
				"- Runs \\<b\\>all\\</b\\> \\[^9\\] \\& \\_more\\_.[^1]",
				"### Owns\n\n- \\*owned\\*. Our reading. Mind # this.[^1]",
				"### NEIGHBOUR owns; PART contributes\n\n- \\*seen\\*. Stated for the PART only.[^1]",
				"### NEIGHBOUR owns; PART not involved\n\n- \\*refused\\*.",
				"[^1]: Title of source. Site of source, no date. Study. Retrieved 21 November 2026. <https://",
				"- **From:** Role \\*Compare\\*", "- **Edition:** 1\\_2, last reviewed 21 November 2026");
		String plain = Documents.write(page, Ending.TEXT, SITE);
		assertThat(plain).contains("- Runs <b>all</b> [^9] & _more_.[1]\n", "\n[1] Title of source.")
			.doesNotContain("\\");
	}

	@Test
	void tellsInTheTextWhichLevelsAreOurReading() {
		JobDescription page = usualPage(catalogue());
		String plain = Documents.write(page, Ending.TEXT, SITE);
		assertThat(plain)
			.contains("In a large company. A source states one of these 2 levels; the other one is our "
					+ "reading of the roles’ definitions. Each line that rests on such a reading says so.\n")
			.contains("- *owned*. Our reading. Mind # this.[1]", "- *shared*.[1]")
			.contains(
					"Owned by a neighbour in a large company. Sources state 2 of these 4 levels; the other 2 are our ");
	}

	@Test
	void tellsOnHowManyIndependentSourcesTheTextRests() {
		Reference digest = References.repeating("digest", this.source);
		Role told = new Role(new RoleNames("told", "T", "Told", null, List.of()), 9,
				new Answers(List.of("how"), Basis.EDITORIAL, List.of()),
				new CitedText("A role.", List.of(this.source, digest)), List.of());
		JobDescription page = usualPage(Catalogues.of(this.source, digest, told));
		assertThat(Documents.write(page, Ending.TEXT, SITE)).contains("This text rests on 2 sources, all one voice.",
				"Retrieved 21 November 2026. Counts as one voice with Title of source. https");
	}

	@Test
	void numbersTheSourcesOfTheTextAndNoOthers() {
		Reference other = References.study("other");
		Statement second = new Statement(this.part, this.duty, 1, new CitedText("Sits.", List.of(other)), null, null);
		JobDescription page = usualPage(
				Catalogues.of(this.source, other, this.part, this.duty, second, statement("Runs.", 0)));
		assertThat(page.bibliography().entries()).extracting(Bibliography.Entry::number).containsExactly(1);
		assertThat(page.text().sections().get(0).more()).extracting(JobDescription.Text.Choice::line)
			.containsExactly("Sits.");
	}

	/** The page of the role with the lowest rank, before its reader chooses. */
	private static JobDescription usualPage(Catalogue catalogue) {
		return JobDescription.of(content(catalogue), usual(catalogue));
	}

	private static JobDescription page(Catalogue catalogue, Choice choice) {
		return JobDescription.of(content(catalogue), address(catalogue, choice));
	}

	private static JobDescriptionAddress usual(Catalogue catalogue) {
		return address(catalogue, choice(null, null, null, null, null));
	}

	private static JobDescriptionAddress address(Catalogue catalogue, Choice choice) {
		return JobDescriptionAddress.of(content(catalogue), choice);
	}

	private static Choice choice(Set<String> statement, Set<String> responsibility, String chosen, String form,
			String lines) {
		return choice(statement, responsibility, chosen, form, lines, null, null, null, null);
	}

	private static Choice choice(Set<String> statement, Set<String> responsibility, String chosen, String form,
			String lines, String end, String company, String place, String pay) {
		return new Choice(statement, responsibility, chosen, form, lines, end, company, place, pay);
	}

	private static List<String> lines(JobDescription page, String heading) {
		return page.text()
			.sections()
			.stream()
			.filter((section) -> section.heading().equals(heading))
			.flatMap((section) -> section.parts().stream())
			.flatMap((part) -> part.lines().stream())
			.map((line) -> line.said().text())
			.toList();
	}

	private static Category advertised(String slug, String heading, int position) {
		return new Category(slug, slug, null, "What?", "a verb", "Job", heading, position);
	}

	private Statement advert(Category category, String text, String advert, int position) {
		return new Statement(this.part, category, position, new CitedText(text, List.of(this.source)), advert, null);
	}

	private static JobContent content(Catalogue catalogue) {
		return JobContent.of(catalogue, catalogue.roles().all().get(0));
	}

	private Catalogue catalogue(Object... more) {
		return Catalogues.of(
				Stream
					.concat(Stream.of(more),
							Stream.of(this.source, this.part, this.neighbour, this.whole, this.duty, this.pay,
									this.small, this.large, statement("Runs <b>all</b>\n[^9] & _more_.", 0),
									statement("Sits.", 1), row(this.small, "one", Level.OWNS),
									row(this.large, "seen", Level.CONTRIBUTES), row(this.large, "owned", Level.OWNS),
									row(this.large, "shared", Level.SHARES), row(this.large, "refused", Level.NONE)))
					.toArray());
	}

	private static Edition edition(String failures) {
		return new Edition("1", "Title", "en", LocalDate.of(2026, 11, 21), null, List.of("part"), List.of(),
				new Edition.Moves(List.of(), List.of(failures), List.of(), List.of()),
				new Edition.Revision(null, null));
	}

	private Statement statement(String text, int position) {
		return new Statement(this.part, this.duty, position, new CitedText(text, List.of(this.source)), null, null);
	}

	private Responsibility row(Setting setting, String slug, Level own) {
		boolean ours = slug.equals("owned");
		Map<Role, Assignment> levels = new LinkedHashMap<>();
		levels.put(this.part, new Assignment(own, !ours));
		if (own == Level.CONTRIBUTES || own == Level.NONE) {
			levels.put(this.neighbour, new Assignment(Level.OWNS, false));
			levels.put(this.whole, new Assignment(Level.OWNS, false));
		}
		return new Responsibility(setting, new Topic(slug, "*" + slug + "*", "Area", ours ? "Mind # this." : null), 0,
				levels, List.of(this.source), null);
	}

	private Role role(String slug, int rank, List<Role> parts) {
		String letters = slug.toUpperCase(Locale.ROOT);
		return new Role(new RoleNames(slug, letters, "Chief *" + slug + "*", null, List.of()), rank,
				new Answers(List.of("how"), Basis.EDITORIAL, List.of()), new CitedText("A role.", List.of(this.source)),
				parts);
	}

}
