package org.rolecompare.jobdescription;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.rolecompare.citation.CitedSentence;
import org.rolecompare.citation.Citing;
import org.rolecompare.jobdescription.JobDescription.Text;
import org.rolecompare.jobdescription.JobDescription.Text.Blank;
import org.rolecompare.jobdescription.JobDescription.Text.Choice;
import org.rolecompare.jobdescription.JobDescription.Text.Line;
import org.rolecompare.jobdescription.JobDescription.Text.Opening;
import org.rolecompare.jobdescription.JobDescription.Text.Part;
import org.rolecompare.jobdescription.JobDescription.Text.Section;
import org.rolecompare.responsibility.Level;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.responsibility.RoleLevel;
import org.rolecompare.responsibility.Setting;
import org.rolecompare.role.RoleNames;
import org.rolecompare.source.CitedText;
import org.rolecompare.source.Reference;
import org.rolecompare.statement.Category;
import org.rolecompare.statement.DisputeMark;
import org.rolecompare.statement.Statement;

/** Composes the text of a job description, in either form. */
final class JobTextBuilder {

	private final JobContent content;

	private final JobDescriptionAddress address;

	private final Citing citing;

	JobTextBuilder(JobContent content, JobDescriptionAddress address, Citing citing) {
		this.content = content;
		this.address = address;
		this.citing = citing;
	}

	Text text() {
		return (this.address.form() == JobForm.ADVERTISEMENT) ? advertisement() : withSources();
	}

	private Text advertisement() {
		List<Section> sections = new ArrayList<>();
		this.content.advertised().forEach((heading, statements) -> sections.add(advertised(heading, statements)));
		List<Responsibility> rows = this.content.involved().toList();
		if (!rows.isEmpty()) {
			sections.add(answeredFor(rows));
		}
		JobDescriptionAddress.Blanks filled = this.address.blanks();
		return new Text(this.content.role().names().name(), "",
				new Opening(new Blank("Company", filled.company()), new Blank("place", filled.place()),
						new Blank("pay", filled.pay())),
				null, sections, this.address.sourcesNamed() ? JobWords.sources(sites(rows)) : "");
	}

	private Section advertised(String heading, List<Statement> statements) {
		List<Line> lines = statements.stream()
			.filter(this.address::holds)
			.map((statement) -> new Line(new CitedSentence(advert(statement), List.of(), null), "", List.of(),
					choice(statement)))
			.toList();
		return new Section(heading, "", statements.isEmpty(), parts("", lines), more(statements));
	}

	/**
	 * Levels of several settings stand in one list: an advertisement assumes its own
	 * company.
	 */
	private Section answeredFor(List<Responsibility> rows) {
		List<Part> parts = new ArrayList<>();
		for (Level level : JobContent.INVOLVED) {
			List<String> names = rows.stream()
				.filter(this.address::holds)
				.filter((row) -> this.content.level(row) == level)
				.map((row) -> this.content.inSentence(row.getName()))
				.distinct()
				.toList();
			if (!names.isEmpty()) {
				parts.add(new Part("", JobWords.run(level, names), List.of()));
			}
		}
		return new Section(JobWords.ANSWERED_FOR, "", false, parts, rows.stream().map(this::choice).toList());
	}

	/** Return the sites of everything that is chosen, each once. */
	private List<String> sites(List<Responsibility> rows) {
		Stream<Reference> sources = Stream.concat(
				this.content.advertised()
					.values()
					.stream()
					.flatMap(Collection::stream)
					.filter(this.address::holds)
					.flatMap((statement) -> statement.getSaid().getCites().stream()),
				rows.stream().filter(this.address::holds).flatMap((row) -> row.getCites().stream()));
		return sources.map((source) -> source.getDetails().site()).distinct().toList();
	}

	private Text withSources() {
		RoleNames names = this.content.role().names();
		CitedSentence definition = say(this.content.role().getDefinition(), "Definition");
		List<Section> sections = new ArrayList<>();
		this.content.groups().forEach((group, cells) -> sections.add(stated(group, cells)));
		this.content.settings().forEach((setting, rows) -> {
			List<Section> scopes = List.of(scope(true, setting, inScope(setting)),
					scope(false, setting, outOfScope(rows)));
			// Levels hold in their setting only, so the limits of a job are told beside
			// them.
			boolean told = rows.stream().anyMatch(this.address::holds);
			scopes.stream()
				.filter((scope) -> scope.equals(scopes.get(0)) || (told && scope.isSaid()))
				.filter((scope) -> scope.isSaid() || !scope.more().isEmpty())
				.forEach(sections::add);
		});
		return new Text(JobWords.title(names), JobWords.aliases(names), null, definition, sections, "");
	}

	private Section stated(String group, Map<Category, List<Statement>> cells) {
		List<Line> lines = new ArrayList<>();
		cells.forEach((category, statements) -> {
			List<Statement> chosen = statements.stream().filter(this.address::holds).toList();
			chosen.forEach((statement) -> {
				boolean last = statement.equals(chosen.get(chosen.size() - 1));
				lines.add(new Line(say(statement.getSaid(), category.getName()), "",
						last ? this.content.disputes(category) : List.of(), choice(statement)));
			});
		});
		return new Section(group, "", false, parts("", lines),
				more(cells.values().stream().flatMap(Collection::stream).toList()));
	}

	private static List<Part> parts(String lead, List<Line> lines) {
		return lines.isEmpty() ? List.of() : List.of(new Part(lead, "", lines));
	}

	private List<Choice> more(List<Statement> statements) {
		return statements.stream().filter((statement) -> !this.address.holds(statement)).map(this::choice).toList();
	}

	private Section scope(boolean in, Setting setting, Map<String, List<Responsibility>> byLead) {
		List<RoleLevel> levels = byLead.values().stream().flatMap(List::stream).flatMap(this::levels).toList();
		return new Section((in ? "In scope: " : "Not in scope: ") + setting.getName(),
				byLead.isEmpty() ? "" : JobWords.scope(in, setting, levels), false,
				byLead.entrySet().stream().map((part) -> part(part.getKey(), part.getValue())).toList(),
				in ? this.content.involved()
					.filter((row) -> row.getSetting().equals(setting) && !this.address.holds(row))
					.map(this::choice)
					.toList() : List.of());
	}

	private Map<String, List<Responsibility>> inScope(Setting setting) {
		Map<String, List<Responsibility>> byLead = new LinkedHashMap<>();
		for (Level level : JobContent.INVOLVED) {
			List<Responsibility> rows = this.content.at(level, setting).stream().filter(this.address::holds).toList();
			if (!rows.isEmpty()) {
				byLead.put(JobWords.lead(level), rows);
			}
		}
		return byLead;
	}

	private Map<String, List<Responsibility>> outOfScope(List<Responsibility> rows) {
		Map<String, List<Responsibility>> byLead = new LinkedHashMap<>();
		if (rows.stream().noneMatch(this.address::holds)) {
			return byLead;
		}
		for (Responsibility row : rows) {
			List<RoleNames> owners = this.content.owners(row);
			if (!owners.isEmpty() && !this.address.holds(row)) {
				String lead = JobWords.lead(owners, this.content.role().names(), this.content.level(row));
				byLead.computeIfAbsent(lead, (key) -> new ArrayList<>()).add(row);
			}
		}
		return byLead;
	}

	/** What a line tells: the role's own level, and who owns what is not in its scope. */
	private Stream<RoleLevel> levels(Responsibility row) {
		List<RoleNames> owners = this.address.holds(row) ? List.of() : this.content.owners(row);
		return Stream.concat(owners.stream(), Stream.of(this.content.role().names()))
			.map((role) -> RoleLevel.of(row, role));
	}

	private Part part(String lead, List<Responsibility> rows) {
		return new Part(lead, "", rows.stream().map((row) -> line(row, lead)).toList());
	}

	private Line line(Responsibility row, String lead) {
		String place = row.getSetting().getName() + ", " + lead + ": " + row.getName();
		return new Line(new CitedSentence(row.getName() + ".", this.citing.cite(row.getCites(), place), null),
				JobWords.remark(row, levels(row).toList()), disputes(row),
				this.address.holds(row) ? choice(row) : null);
	}

	private Choice choice(Statement statement) {
		boolean advertised = this.address.form() == JobForm.ADVERTISEMENT;
		return choice(statement.getKey(), advertised ? advert(statement) : statement.getSaid().getText(),
				this.content.inSentence(statement.getCategory().getName()), statement.getSaid().getCites().size(),
				this.content.disputes(statement.getCategory()));
	}

	private Choice choice(Responsibility row) {
		return choice(JobDescriptionAddress.key(row), row.getName(),
				JobWords.about(this.content.level(row), row.getSetting()), row.getCites().size(), disputes(row));
	}

	/** The disputes stand beside an advertisement, and in the text that has sources. */
	private Choice choice(String key, String line, String about, int sources, List<DisputeMark> disputes) {
		boolean taken = this.address.chosen().contains(key);
		return new Choice(Objects.requireNonNull(this.address.lines().names().get(key)), taken,
				this.address.toggled(key).href(), line, JobWords.about(about, sources),
				(taken && this.address.form() == JobForm.SOURCES) ? List.of() : disputes);
	}

	private static List<DisputeMark> disputes(Responsibility row) {
		return Stream.ofNullable(DisputeMark.of(row.getDispute(), DisputeMark::aside)).toList();
	}

	private static String advert(Statement statement) {
		return Objects.requireNonNull(statement.getAdvert());
	}

	private CitedSentence say(CitedText said, String place) {
		return this.citing.cite(said, "The text, " + place);
	}

}
