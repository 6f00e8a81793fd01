package org.rolecompare.jobdescription;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.rolecompare.address.IgnoredInput;
import org.rolecompare.citation.CitedSentence;
import org.rolecompare.format.Document;
import org.rolecompare.format.Document.Block;
import org.rolecompare.format.Document.Heading;
import org.rolecompare.format.Document.Items;
import org.rolecompare.format.Document.Line;
import org.rolecompare.format.Document.Paragraph;
import org.rolecompare.format.Document.Section;
import org.rolecompare.jobdescription.JobDescription.Text;
import org.rolecompare.jobdescription.JobDescription.Text.Opening;

/** Says what a job description says, for forms that have paragraphs and lists. */
final class JobDocument {

	private JobDocument() {
	}

	static Document of(JobDescription page) {
		Text text = page.text();
		List<Section> sections = new ArrayList<>();
		sections.add(opening(page));
		text.sections().stream().filter(Text.Section::isSaid).map(JobDocument::section).forEach(sections::add);
		Stream<Block> leftOut = Stream.concat(page.address()
			.ignored()
			.stream()
			.filter((ignored) -> !ignored.isEmpty())
			.map(JobDocument::leftOut)
			.map(Paragraph::of), Stream.<Block>of(Paragraph.of(page.tooLong())));
		sections
			.add(page.isAdvertisement()
					? Section.of("How to apply", Paragraph.of(JobWords.blank(JobWords.APPLYING)),
							Paragraph.of(text.sources()))
					: Section.of("What it rests on", Paragraph.of(page.support())));
		sections.add(Section.of("Left out", leftOut.toArray(Block[]::new)));
		return new Document(page.role().slug() + "-job-description", text.title(), sections, page.bibliography());
	}

	private static Section opening(JobDescription page) {
		Text text = page.text();
		Opening blanks = text.blanks();
		if (blanks != null) {
			return Section.of("", Paragraph.of(JobWords.opening(blanks)),
					Paragraph.of(JobWords.blank(JobWords.INTRODUCTION)));
		}
		CitedSentence definition = text.definition();
		Stream<Block> warnings = page.warnings().stream().map(Paragraph::of);
		return Section.of("",
				Stream
					.of(Stream.<Block>of(Paragraph.of(text.aliases())), warnings,
							(definition != null) ? Stream.<Block>of(Paragraph.of(definition)) : Stream.<Block>empty())
					.flatMap((blocks) -> blocks)
					.toArray(Block[]::new));
	}

	private static Section section(Text.Section section) {
		Stream<Block> parts = section.parts()
			.stream()
			.flatMap((part) -> Stream.<Block>of(new Heading(part.lead()), Paragraph.of(part.run()),
					new Items(part.lines().stream().flatMap(JobDocument::lines).toList())));
		return Section.of(section.heading(),
				Stream
					.concat(Stream.<Block>of(Paragraph.of(section.intro()),
							Paragraph.of(section.open() ? JobWords.blank(JobWords.OPEN) : "")), parts)
					.toArray(Block[]::new));
	}

	private static Stream<Line> lines(Text.Line line) {
		String remark = line.remark().isEmpty() ? "" : " " + line.remark();
		return Stream.concat(Stream.of(Line.of("", line.said().text() + remark, line.said().markers())),
				line.disputes()
					.stream()
					.map((dispute) -> Line.of("Sources disagree: " + dispute.question()).leadingTo(dispute.href())));
	}

	private static String leftOut(IgnoredInput ignored) {
		return "Left out, because there is no such " + ignored.kind() + ": " + ignored.quoted("and") + ".";
	}

}
