package org.rolecompare.jobdescription;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rolecompare.jobdescription.JobText.Disagreement;
import org.rolecompare.jobdescription.JobText.Line;
import org.rolecompare.jobdescription.JobText.Part;
import org.rolecompare.jobdescription.JobText.Section;
import org.rolecompare.citation.Citing;
import org.rolecompare.source.CitedText;
import org.rolecompare.citation.CitationMarker;
import org.rolecompare.citation.CitedSentence;
import org.rolecompare.source.Reference;
import org.rolecompare.citation.EvidenceSummary;
import org.rolecompare.responsibility.Level;
import org.rolecompare.responsibility.LevelCounts;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.responsibility.RoleLevel;
import org.rolecompare.responsibility.Setting;
import org.rolecompare.role.RoleNames;
import org.rolecompare.statement.Category;
import org.rolecompare.statement.Statement;
import org.rolecompare.english.English;

/**
 * Composes the text of a job description. It is composed twice: once to see in which
 * order sources are cited, so that they can be numbered, and once with their numbers.
 */
final class JobTextBuilder {

	private final JobFacts facts;

	private final JobSelection choice;

	private final BiFunction<List<Reference>, String, List<CitationMarker>> citing;

	private JobTextBuilder(JobFacts facts, JobSelection choice,
			BiFunction<List<Reference>, String, List<CitationMarker>> citing) {
		this.facts = facts;
		this.choice = choice;
		this.citing = citing;
	}

	/**
	 * Compose a text.
	 * @param facts the role
	 * @param choice what goes into the text
	 * @param citations the numbered sources
	 * @return the text
	 */
	static JobText text(JobFacts facts, JobSelection choice, Citing citations) {
		return new JobTextBuilder(facts, choice, citations::cite).compose();
	}

	/**
	 * Find out what a text cites.
	 * @param facts the role
	 * @param choice what goes into the text
	 * @return the sources in reading order
	 */
	static Stream<List<Reference>> cites(JobFacts facts, JobSelection choice) {
		List<List<Reference>> cited = new ArrayList<>();
		new JobTextBuilder(facts, choice, (sources, place) -> {
			cited.add(sources);
			return List.of();
		}).compose();
		return cited.stream();
	}

	private JobText compose() {
		RoleNames names = this.facts.role().names();
		CitedSentence definition = say(this.facts.role().getDefinition(), "Definition");
		List<Section> sections = new ArrayList<>();
		this.facts.groups().forEach((group, cells) -> sections.add(new Section(group, "", stated(cells))));
		this.facts.settings().keySet().forEach((setting) -> addScope(setting, sections));
		return new JobText(JobText.title(names), JobText.aliases(names),
				this.facts.shared().stream().map(JobText::warning).toList(), definition,
				sections.stream().filter((section) -> !section.parts().isEmpty()).toList());
	}

	private List<Part> stated(Map<Category, Set<Statement>> cells) {
		List<Part> parts = new ArrayList<>();
		cells.forEach((category, statements) -> {
			List<Line> lines = statements.stream()
				.filter(this.choice::holds)
				.map((statement) -> new Line(say(statement.getSaid(), category.getName()), "", null))
				.toList();
			if (!lines.isEmpty()) {
				parts.add(new Part(category.getName(), lines,
						this.facts.disputes(category).stream().map(Disagreement::of).toList()));
			}
		});
		return parts;
	}

	/** Levels hold in their setting only, so the limits of a job are told beside them. */
	private void addScope(Setting setting, List<Section> sections) {
		boolean chosen = this.facts.settings().getOrDefault(setting, List.of()).stream().anyMatch(this.choice::holds);
		if (chosen) {
			String company = English.uncapitalized(setting.assumptionSentence());
			sections.add(scope("In scope: " + setting.getName(), "In " + company, inScope(setting)));
			sections.add(scope("Not in scope: " + setting.getName(), "Owned by a neighbour in " + company,
					outOfScope(setting)));
		}
	}

	private Section scope(String heading, String intro, Map<String, List<Responsibility>> byLead) {
		List<RoleLevel> levels = byLead.values().stream().flatMap(List::stream).flatMap(this::levels).toList();
		String marks = levels.stream().anyMatch(RoleLevel::isReading)
				? " Each line that rests on such a reading says so." : "";
		return new Section(heading, intro + " " + LevelCounts.of(levels).inWords() + marks,
				byLead.entrySet().stream().map((part) -> part(part.getKey(), part.getValue())).toList());
	}

	private Map<String, List<Responsibility>> inScope(Setting setting) {
		Map<String, List<Responsibility>> byLead = new LinkedHashMap<>();
		for (Level level : JobFacts.INVOLVED) {
			List<Responsibility> rows = this.facts.at(level, setting).stream().filter(this.choice::holds).toList();
			if (!rows.isEmpty()) {
				byLead.put((level == Level.CONTRIBUTES) ? "Contributes to" : level.label(), rows);
			}
		}
		return byLead;
	}

	private Map<String, List<Responsibility>> outOfScope(Setting setting) {
		Map<String, List<Responsibility>> byLead = new LinkedHashMap<>();
		for (Responsibility row : this.facts.settings().getOrDefault(setting, List.of())) {
			List<RoleNames> owners = this.facts.owners(row);
			if (!owners.isEmpty() && !this.choice.holds(row)) {
				byLead.computeIfAbsent(lead(owners, this.facts.level(row)), (lead) -> new ArrayList<>()).add(row);
			}
		}
		return byLead;
	}

	/** What a line tells: the role's own level, and who owns what is not in its scope. */
	private Stream<RoleLevel> levels(Responsibility row) {
		List<RoleNames> owners = this.choice.holds(row) ? List.of() : this.facts.owners(row);
		return Stream.concat(owners.stream(), Stream.of(this.facts.role().names()))
			.map((role) -> RoleLevel.of(row, role));
	}

	private String lead(List<RoleNames> owners, Level own) {
		String letters = owners.stream().map(RoleNames::abbreviation).collect(Collectors.joining(" and "));
		String part = (own == Level.NONE) ? "not involved" : "contributes";
		return letters + ((owners.size() == 1) ? " owns; " : " own; ") + this.facts.role().getAbbreviation() + " "
				+ part;
	}

	private Part part(String lead, List<Responsibility> rows) {
		return new Part(lead, rows.stream().map((row) -> line(row, lead)).toList(), List.of());
	}

	private Line line(Responsibility row, String lead) {
		String place = row.getSetting().getName() + ", " + lead + ": " + row.getName();
		return new Line(
				new CitedSentence(row.getName() + ".", this.citing.apply(row.getCites(), place),
						EvidenceSummary.of(row.getCites())),
				remark(row, levels(row).toList()), Disagreement.orNull(row.getDispute()));
	}

	private CitedSentence say(CitedText said, String place) {
		return new CitedSentence(said.getText(), this.citing.apply(said.getCites(), "The text, " + place),
				EvidenceSummary.of(said.getCites()));
	}

	/**
	 * Say what a careful reader should know of a line.
	 * @param row the responsibility
	 * @param levels the levels that the line tells
	 * @return whose word they are and what the catalogue notes, empty for nothing
	 */
	static String remark(Responsibility row, List<RoleLevel> levels) {
		String note = row.getNote();
		return (RoleLevel.basis(levels) + " " + ((note != null) ? note : "")).strip();
	}

}
