package org.rolecompare.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rolecompare.english.English;
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
import org.rolecompare.profile.RoleIntroduction.Answered;
import org.rolecompare.profile.RoleProfile.OwnedSetting;
import org.rolecompare.role.RoleNames;
import org.rolecompare.skill.SkillSet;

/** Says what the pages of a role and of a category say, without the page. */
final class ProfileDocument {

	private ProfileDocument() {
	}

	static Document of(RoleProfile page) {
		List<Section> sections = new ArrayList<>();
		RoleNames names = page.role().names();
		Answered answered = page.role().answered();
		Stream<Block> introduction = Stream
			.<Block>of(Paragraph.of(page.role().definition()),
					Paragraph.of(names.aliases().isEmpty() ? "" : "Also called " + English.and(names.aliases()) + "."),
					new Items(
							(answered == null) ? List.of()
									: List.of(Line.of("The question it answers",
											English.and(answered.questions())
													+ (answered.ours() ? " (our wording)" : ""),
											answered.markers()))),
					Paragraph.of(page.role().parts().isEmpty() ? "" : "Joins "
							+ English.and(page.role().parts().stream().map(RoleNames::abbreviation).toList()) + "."),
					table(page));
		sections.add(Section.of("", introduction.toArray(Block[]::new)));
		sections.add(Passages.disputes(page.disputes().stream().map(RoleProfile.Disagreement::dispute).toList()));
		page.settings().forEach((setting) -> sections.add(setting(setting)));
		SkillSet skills = page.skills();
		if (skills != null) {
			sections.add(Section.of("Essential skills, by the ESCO classification of the European Commission",
					new Items(skills.skills().stream().map(Line::of).toList())));
		}
		return new Document(names.slug(), page.head().title(), sections, page.bibliography());
	}

	private static Table table(RoleProfile page) {
		Stream<Row> rows = page.groups()
			.stream()
			.flatMap((group) -> Stream.concat(Stream.of(Row.heading(group.name())), group.cells()
				.stream()
				.map((cell) -> Row
					.of(Stream.of(Cell.of(cell.name()), Passages.cell(cell.statements(), 0, cell.disputes()))))));
		return new Table(List.of("Category", page.role().names().abbreviation()), rows.toList());
	}

	private static Section setting(OwnedSetting setting) {
		Stream<Row> rows = setting.levels()
			.stream()
			.flatMap((level) -> level.duties()
				.stream()
				.map((duty) -> Row.of(Stream.of(Cell.of(duty.name()),
						Cell.of(level.level().label() + (duty.reading() ? " (our reading)" : "")),
						Passages.remarks(false, duty.note(), duty.markers(), duty.dispute())))));
		return Section.of("Who owns what: " + setting.name(), Paragraph.of(setting.assumption()),
				Paragraph.of(setting.counts().inWords()),
				new Table(List.of("Responsibility", "Level", "Remarks and sources"), rows.toList()));
	}

	static Document of(CategoryProfile page) {
		Stream<Row> rows = page.roles()
			.stream()
			.map((cell) -> Row.of(Stream.of(Cell.of(cell.role().abbreviation() + ": " + cell.role().name()),
					Passages.cell(cell.statements(), 0, cell.disputes()))));
		CategoryProfile.Unstated unstated = page.unstated();
		String listed = unstated.listed().stream().map(RoleNames::abbreviation).collect(Collectors.joining(", "));
		String missing = (unstated.count() == 0) ? "" : "Not stated in our sources for "
				+ English.count(unstated.count(), "role", "roles") + (listed.isEmpty() ? "." : ": " + listed + ".");
		return new Document(page.category().slug(), page.head().title(),
				List.of(Section.of("", Paragraph.of(page.category().question()),
						new Table(List.of("Role", page.category().name()), rows.toList()), Paragraph.of(missing))),
				page.bibliography());
	}

}
