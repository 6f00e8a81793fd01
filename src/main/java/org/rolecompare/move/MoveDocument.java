package org.rolecompare.move;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.rolecompare.format.Document;
import org.rolecompare.format.Document.Block;
import org.rolecompare.format.Document.Cell;
import org.rolecompare.format.Document.Items;
import org.rolecompare.format.Document.Line;
import org.rolecompare.format.Document.Paragraph;
import org.rolecompare.format.Document.Row;
import org.rolecompare.format.Document.Section;
import org.rolecompare.format.Document.Table;
import org.rolecompare.format.Passages;
import org.rolecompare.move.MoveSkills.Item;
import org.rolecompare.move.MoveSkills.Listing;

/** Says what a move says, without its page. */
final class MoveDocument {

	private final Move page;

	private final List<Row> rows = new ArrayList<>();

	private MoveDocument(Move page) {
		this.page = page;
	}

	static Document of(Move page) {
		return new MoveDocument(page).document();
	}

	private Document document() {
		MoveDuties duties = this.page.duties();
		List<Section> sections = new ArrayList<>();
		if (duties != null) {
			add("Start here", duties.start());
			add("Then", duties.then());
			addGroups("Carries over at another level", duties.changed());
			addGroups("Carries over unchanged", duties.same());
			add(MoveWords.ENDS, duties.ends());
			if (!duties.unknown().isEmpty()) {
				this.rows.add(Row.heading(MoveWords.UNKNOWN));
				duties.unknown()
					.forEach((line) -> this.rows
						.add(Row.of(Stream.of(Cell.of(Passages.listed(line)), Cell.of(""), Cell.of(""), Cell.of("")))));
			}
		}
		String from = this.page.from().abbreviation();
		String to = this.page.to().abbreviation();
		sections.add(Section.of("", Paragraph.of(this.page.lead()),
				Paragraph.of((duties != null) ? duties.setting().assumption() : ""),
				new Table(List.of("Responsibility", "As " + from + " now", "As " + to, "Area"), this.rows)));
		notes("Whom you lead", this.page.teams(), sections);
		notes("What holders fail at", this.page.failures(), sections);
		notes("Paths taken", this.page.paths(), sections);
		notes("Pay", this.page.pay(), sections);
		MoveSkills skills = this.page.skills();
		if (skills.isKnown()) {
			sections.add(Section.of("Skills", Paragraph.of(this.page.skillsInWords()), skills("New", skills.learnt()),
					skills("Carries over", skills.kept()),
					skills("Essential for the " + from + " alone", skills.unasked())));
		}
		return new Document(this.page.from().slug() + "-to-" + this.page.to().slug(), this.page.head().title(),
				sections, this.page.bibliography());
	}

	private void add(String heading, List<MoveDuties.Row> duties) {
		if (duties.isEmpty()) {
			return;
		}
		this.rows.add(Row.heading(heading));
		for (MoveDuties.Row duty : duties) {
			this.rows.add(Row.of(Stream.of(Cell.of(Line.of("", duty.name(), duty.markers())),
					Passages.level(duty.before()), Passages.level(duty.after()), Cell.of(duty.area()))));
		}
	}

	private void addGroups(String heading, Collection<MoveDuties.Group> groups) {
		for (MoveDuties.Group group : groups) {
			this.rows.add(Row.heading(heading + ": " + group.heading()));
			group.lines()
				.forEach((line) -> this.rows
					.add(Row.of(Stream.of(Cell.of(Passages.listed(line)), Cell.of(""), Cell.of(""), Cell.of("")))));
		}
	}

	private static void notes(String heading, List<Move.Notes> notes, List<Section> sections) {
		Stream<Block> blocks = notes.stream()
			.flatMap((told) -> told.roles()
				.stream()
				.flatMap((role) -> Stream.<Block>of(Paragraph.of(told.name() + ", " + role.role().abbreviation()),
						new Items(role.passages().isEmpty() ? List.of(Line.of("Not stated in our sources."))
								: role.passages().stream().map(Line::of).toList()),
						new Items(role.disputes().stream().map(Passages::disputed).toList()))));
		sections.add(Section.of(heading, blocks.toArray(Block[]::new)));
	}

	private static Items skills(String label, Listing listing) {
		Stream<Line> plain = listing.plain().stream().map((skill) -> line(label, skill));
		Stream<Line> cautioned = listing.cautioned()
			.stream()
			.flatMap((apart) -> Stream.concat(Stream.of(new Line(label, caution(apart), List.of())),
					apart.skills().stream().map((skill) -> line(label, skill))));
		return new Items(Stream.concat(plain, cautioned).toList());
	}

	private static String caution(MoveSkills.Cautioned apart) {
		String caution = apart.occupation().caution();
		return "Listed only for “" + apart.occupation().label() + "”: " + ((caution != null) ? caution : "");
	}

	private static Line line(String label, Item skill) {
		String optional = (skill.optionalFor() != null) ? " (optional for the " + skill.optionalFor() + ")" : "";
		return new Line(label, skill.label() + optional, List.of());
	}

}
