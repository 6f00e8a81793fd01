package org.rolecompare.jobdescription;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.rolecompare.citation.CitedSentence;
import org.rolecompare.citation.Citing;
import org.rolecompare.jobdescription.JobDescription.Text;
import org.rolecompare.jobdescription.JobDescription.Text.Line;
import org.rolecompare.jobdescription.JobDescription.Text.Part;
import org.rolecompare.jobdescription.JobDescription.Text.Section;
import org.rolecompare.responsibility.Level;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.responsibility.RoleLevel;
import org.rolecompare.responsibility.Setting;
import org.rolecompare.role.RoleNames;
import org.rolecompare.source.CitedText;
import org.rolecompare.statement.Category;
import org.rolecompare.statement.DisputeMark;
import org.rolecompare.statement.Statement;

/** Composes the text of a job description. */
final class JobTextBuilder {

	private final JobContent content;

	private final JobDescriptionAddress chosen;

	private final Citing citing;

	JobTextBuilder(JobContent content, JobDescriptionAddress chosen, Citing citing) {
		this.content = content;
		this.chosen = chosen;
		this.citing = citing;
	}

	Text text() {
		RoleNames names = this.content.role().names();
		CitedSentence definition = say(this.content.role().getDefinition(), "Definition");
		List<Section> sections = new ArrayList<>();
		this.content.groups().forEach((group, cells) -> sections.add(new Section(group, "", stated(cells))));
		this.content.settings().forEach((setting, rows) -> {
			// Levels hold in their setting only, so the limits of a job are told beside
			// them.
			if (rows.stream().anyMatch(this.chosen::holds)) {
				sections.add(scope(true, setting, inScope(setting)));
				sections.add(scope(false, setting, outOfScope(rows)));
			}
		});
		return new Text(JobWords.title(names), JobWords.aliases(names),
				this.content.shared().stream().map(JobWords::warning).toList(), definition,
				sections.stream().filter((section) -> !section.parts().isEmpty()).toList());
	}

	private List<Part> stated(Map<Category, List<Statement>> cells) {
		List<Part> parts = new ArrayList<>();
		cells.forEach((category, statements) -> {
			List<Line> lines = statements.stream()
				.filter(this.chosen::holds)
				.map((statement) -> new Line(say(statement.getSaid(), category.getName()), "", null))
				.toList();
			if (!lines.isEmpty()) {
				parts.add(new Part(category.getName(), lines, this.content.disputes(category)));
			}
		});
		return parts;
	}

	private Section scope(boolean in, Setting setting, Map<String, List<Responsibility>> byLead) {
		List<RoleLevel> levels = byLead.values().stream().flatMap(List::stream).flatMap(this::levels).toList();
		return new Section((in ? "In scope: " : "Not in scope: ") + setting.getName(),
				JobWords.scope(in, setting, levels),
				byLead.entrySet().stream().map((part) -> part(part.getKey(), part.getValue())).toList());
	}

	private Map<String, List<Responsibility>> inScope(Setting setting) {
		Map<String, List<Responsibility>> byLead = new LinkedHashMap<>();
		for (Level level : JobContent.INVOLVED) {
			List<Responsibility> rows = this.content.at(level, setting).stream().filter(this.chosen::holds).toList();
			if (!rows.isEmpty()) {
				byLead.put(JobWords.lead(level), rows);
			}
		}
		return byLead;
	}

	private Map<String, List<Responsibility>> outOfScope(List<Responsibility> rows) {
		Map<String, List<Responsibility>> byLead = new LinkedHashMap<>();
		for (Responsibility row : rows) {
			List<RoleNames> owners = this.content.owners(row);
			if (!owners.isEmpty() && !this.chosen.holds(row)) {
				String lead = JobWords.lead(owners, this.content.role().names(), this.content.level(row));
				byLead.computeIfAbsent(lead, (key) -> new ArrayList<>()).add(row);
			}
		}
		return byLead;
	}

	/** What a line tells: the role's own level, and who owns what is not in its scope. */
	private Stream<RoleLevel> levels(Responsibility row) {
		List<RoleNames> owners = this.chosen.holds(row) ? List.of() : this.content.owners(row);
		return Stream.concat(owners.stream(), Stream.of(this.content.role().names()))
			.map((role) -> RoleLevel.of(row, role));
	}

	private Part part(String lead, List<Responsibility> rows) {
		return new Part(lead, rows.stream().map((row) -> line(row, lead)).toList(), List.of());
	}

	private Line line(Responsibility row, String lead) {
		String place = row.getSetting().getName() + ", " + lead + ": " + row.getName();
		return new Line(new CitedSentence(row.getName() + ".", this.citing.cite(row.getCites(), place), null),
				JobWords.remark(row, levels(row).toList()), DisputeMark.of(row.getDispute(), DisputeMark::aside));
	}

	private CitedSentence say(CitedText said, String place) {
		return this.citing.cite(said, "The text, " + place);
	}

}
