package org.rolecompare.jobdescription;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.rolecompare.page.Site;
import org.rolecompare.citation.Bibliography;
import org.rolecompare.source.CitedText;
import org.rolecompare.english.WrittenDate;
import org.rolecompare.source.Reference;
import org.rolecompare.source.References;
import org.rolecompare.responsibility.Assignment;
import org.rolecompare.responsibility.Level;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.responsibility.Responsibility.Topic;
import org.rolecompare.responsibility.Setting;
import org.rolecompare.role.Answers;
import org.rolecompare.role.Basis;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;
import org.rolecompare.role.RoleRegister;
import org.rolecompare.statement.Category;
import org.rolecompare.statement.CategoryStatement;
import org.rolecompare.statement.Statement;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What goes into a job description, on a small catalogue with two settings and text full
 * of signs that Markdown has other uses for.
 */
class JobFactsTests {

	private static final Site SITE = new Site("Role *Compare*", "1_2", WrittenDate.of(LocalDate.of(2026, 11, 21)), null,
			"https://roles.example.org", null, null, "1");

	private final Reference source = References.study("source");

	private final Role part = role("part", 1, List.of());

	private final Role neighbour = role("neighbour", 2, List.of());

	private final Role whole = role("whole", 3, List.of(this.part, this.neighbour));

	private final Category duty = new Category("duty", "Duty", "What?", "a verb", "Job", null, 0);

	private final Category pay = new Category("pay", "Pay", "How much?", "a verb", "Job", null, 1);

	private final Setting small = new Setting("a-small", "Small", "A small company", List.of(this.part));

	private final Setting large = new Setting("large", "Large", "A large company.", List.of(this.part, this.neighbour));

	@Test
	void choosesTheFirstStatementOfEveryCategoryAndTheSettingThatSaysMost() {
		JobSelection choice = JobSelection.usual(facts(), List.of());
		assertThat(choice.statements()).hasSize(1).allMatch((key) -> key.startsWith("part-duty-"));
		assertThat(choice.responsibilities()).containsExactly("large.owned", "large.shared");
		assertThat(choice.own()).isFalse();
		assertThat(choice.addedTo("/x")).isEqualTo("/x");
	}

	@Test
	void leavesOutOfTheUsualChoiceWhatMakesHoldersFail() {
		assertThat(JobSelection.usual(facts(), List.of("duty")).statements()).isEmpty();
		assertThat(JobSelection.usual(facts(), List.of("pay")).statements()).hasSize(1);
	}

	@Test
	void takesTheFirstOfSettingsThatSayAsMuch() {
		JobFacts facts = new JobFacts(this.part, List.of(),
				List.of(row(this.small, "one", Level.OWNS), row(this.large, "other", Level.OWNS)), List.of(),
				new RoleRegister(List.of()), List.of());
		assertThat(JobSelection.usual(facts, List.of()).responsibilities()).containsExactly("a-small.one");
	}

	@Test
	void readsTheChoiceOfAnAddressAndWritesItAgain() {
		MultiValueMap<String, String> query = new LinkedMultiValueMap<>();
		query.add("responsibility", "large.seen");
		query.add("responsibility", "large.refused");
		query.add("statement", "nope");
		JobSelection choice = JobSelection.of(query, facts(), List.of());
		assertThat(choice.own()).isTrue();
		assertThat(choice.statements()).isEmpty();
		assertThat(choice.responsibilities()).containsExactly("large.seen");
		assertThat(choice.leftOut().names()).containsExactly("nope", "large.refused");
		assertThat(choice.addedTo("/x")).isEqualTo("/x?chosen=1&responsibility=large.seen");
		assertThat(JobSelection.of(new LinkedMultiValueMap<>(Map.of("chosen", List.of("1"))), facts(), List.of())
			.responsibilities()).isEmpty();
	}

	@Test
	void callsNeitherACombinedRoleNorAPartANeighbour() {
		assertThat(facts().owners(row(this.large, "seen", Level.CONTRIBUTES))).extracting(RoleNames::slug)
			.containsExactly("neighbour");
		assertThat(facts().owners(row(this.large, "owned", Level.OWNS))).isEmpty();
	}

	@Test
	void escapesMarkdownAndLeavesPlainTextAlone() {
		JobDescription page = JobDescription.of(facts(), JobSelection.usual(facts(), List.of()), Bibliography::of);
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
		JobDescription page = JobDescription.of(facts(), JobSelection.usual(facts(), List.of()), Bibliography::of);
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
		JobFacts facts = new JobFacts(told, List.of(), List.of(), List.of(), new RoleRegister(List.of()), List.of());
		JobDescription page = JobDescription.of(facts, JobSelection.usual(facts, List.of()), Bibliography::of);
		assertThat(new JobTextWriter(TextFormat.PLAIN).write(page, SITE)).contains(
				"This text rests on 2 sources, all one voice.",
				"Retrieved 21 November 2026. Counts as one voice with Title of source. https");
	}

	private JobFacts facts() {
		List<CategoryStatement> cells = List.of(
				new CategoryStatement(this.duty, statement("Runs <b>all</b>\n[^9] & _more_.", 0)),
				new CategoryStatement(this.duty, statement("Sits.", 1)), new CategoryStatement(this.pay, null));
		List<Responsibility> rows = List.of(row(this.small, "one", Level.OWNS),
				row(this.large, "seen", Level.CONTRIBUTES), row(this.large, "owned", Level.OWNS),
				row(this.large, "shared", Level.SHARES), row(this.large, "refused", Level.NONE));
		RoleRegister register = new RoleRegister(
				List.of(this.part.names(), this.neighbour.names(), this.whole.names()));
		return new JobFacts(this.part, cells, rows, List.of(), register, List.of(this.whole.names()));
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
