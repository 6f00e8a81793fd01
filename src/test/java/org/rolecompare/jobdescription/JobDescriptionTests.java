package org.rolecompare.jobdescription;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.catalogue.Edition;
import org.rolecompare.citation.Bibliography;
import org.rolecompare.english.WrittenDate;
import org.rolecompare.jobdescription.JobDescription.Form.Box;
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
		assertThat(usual.statements()).hasSize(1).allMatch((key) -> key.startsWith("part-duty-"));
		assertThat(usual.responsibilities()).containsExactly("large.owned", "large.shared");
		assertThat(usual.own()).isFalse();
		assertThat(usual.href()).isEqualTo("/roles/part/job-description");
		assertThat(usual.markdown()).isEqualTo("/roles/part/job-description.md");
	}

	@Test
	void leavesOutOfTheUsualChoiceWhatMakesHoldersFail() {
		assertThat(usual(catalogue(edition("duty"))).statements()).isEmpty();
		assertThat(usual(catalogue(edition("pay"))).statements()).hasSize(1);
	}

	@Test
	void takesTheFirstOfSettingsThatSayAsMuch() {
		Catalogue catalogue = Catalogues.of(this.part, this.small, this.large, row(this.small, "one", Level.OWNS),
				row(this.large, "other", Level.OWNS));
		assertThat(usual(catalogue).responsibilities()).containsExactly("a-small.one");
	}

	@Test
	void readsTheChoiceOfAnAddressAndWritesItAgain() {
		JobDescriptionAddress address = JobDescriptionAddress.of(JobContent.of(catalogue(), this.part),
				new Choice(Set.of("nope"), Set.of("large.seen", "large.refused", "large.owned"), null));
		assertThat(address.own()).isTrue();
		assertThat(address.statements()).isEmpty();
		assertThat(address.responsibilities()).containsExactly("large.owned", "large.seen");
		assertThat(address.ignored().names()).containsExactly("nope", "large.refused");
		String chosen = "?chosen=1&responsibility=large.owned&responsibility=large.seen";
		assertThat(address.href()).isEqualTo("/roles/part/job-description" + chosen);
		assertThat(address.markdown()).isEqualTo("/roles/part/job-description.md" + chosen);
		assertThat(address.plain()).isEqualTo("/roles/part/job-description.txt" + chosen);
	}

	@Test
	void tellsAnEmptyChoiceFromNone() {
		JobDescriptionAddress address = JobDescriptionAddress.of(JobContent.of(catalogue(), this.part),
				new Choice(null, null, "1"));
		assertThat(address.own()).isTrue();
		assertThat(address.statements()).isEmpty();
		assertThat(address.responsibilities()).isEmpty();
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
		String markdown = new JobTextWriter(TextFormat.MARKDOWN).write(page, SITE);
		assertThat(markdown).contains("# Chief \\*part\\* (PART)\n",
				"- Runs \\<b\\>all\\</b\\> \\[^9\\] \\& \\_more\\_.[^1]",
				"### Owns\n\n- \\*owned\\*. Our reading. Mind # this.[^1]",
				"### NEIGHBOUR owns; PART contributes\n\n- \\*seen\\*. Stated for the PART only.[^1]",
				"### NEIGHBOUR owns; PART not involved\n\n- \\*refused\\*.",
				"[^1]: Title of source. Site of source, no date. Study. Retrieved 21 November 2026. <https://",
				"Made with Role \\*Compare\\*, catalogue version 1\\_2, last reviewed 21 November 2026. <https://roles");
		String plain = new JobTextWriter(TextFormat.PLAIN).write(page, SITE);
		assertThat(plain).contains("- Runs <b>all</b> [^9] & _more_.[1]\n", "\n[1] Title of source.")
			.doesNotContain("\\");
	}

	@Test
	void tellsInTheTextWhichLevelsAreOurReading() {
		JobDescription page = usualPage(catalogue());
		String plain = new JobTextWriter(TextFormat.PLAIN).write(page, SITE);
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
		assertThat(new JobTextWriter(TextFormat.PLAIN).write(page, SITE)).contains(
				"This text rests on 2 sources, all one voice.",
				"Retrieved 21 November 2026. Counts as one voice with Title of source. https");
	}

	@Test
	void numbersTheTextFirstAndThenTheForm() {
		Reference other = References.study("other");
		Statement chosen = statement("Runs.", 0);
		Statement second = new Statement(this.part, this.duty, 1, new CitedText("Sits.", List.of(other)), null);
		JobDescription page = usualPage(Catalogues.of(this.source, other, this.part, this.duty, second, chosen));
		assertThat(page.textSources().entries()).extracting(Bibliography.Entry::number).containsExactly(1);
		assertThat(page.bibliography().entries()).extracting((entry) -> entry.source().key())
			.containsExactly("source", "other");
		assertThat(page.form().groups().get(0).rows().get(0).boxes()).extracting(Box::ticked)
			.containsExactly(true, false);
	}

	/** The page of the role with the lowest rank, before its reader chooses. */
	private static JobDescription usualPage(Catalogue catalogue) {
		return JobDescription.of(content(catalogue), usual(catalogue));
	}

	private static JobDescriptionAddress usual(Catalogue catalogue) {
		return JobDescriptionAddress.of(content(catalogue), new Choice(null, null, null));
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
				new Edition.Moves(List.of(), List.of(failures)), new Edition.Revision(null, null));
	}

	private Statement statement(String text, int position) {
		return new Statement(this.part, this.duty, position, new CitedText(text, List.of(this.source)), null);
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
