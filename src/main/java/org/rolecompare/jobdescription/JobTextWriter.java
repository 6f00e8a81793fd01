package org.rolecompare.jobdescription;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.rolecompare.address.IgnoredInput;
import org.rolecompare.citation.Bibliography.Entry;
import org.rolecompare.citation.CitedSentence;
import org.rolecompare.citation.SourceDetails;
import org.rolecompare.citation.SourceDetails.Other;
import org.rolecompare.english.WrittenDate;
import org.rolecompare.jobdescription.JobDescription.Text;
import org.rolecompare.jobdescription.JobDescription.Text.Line;
import org.rolecompare.jobdescription.JobDescription.Text.Opening;
import org.rolecompare.jobdescription.JobDescription.Text.Part;
import org.rolecompare.jobdescription.JobDescription.Text.Section;
import org.rolecompare.page.Site;
import org.rolecompare.source.Reference.Details;
import org.rolecompare.statement.DisputeMark;

/**
 * Writes a job description in a format: blocks with an empty line between them, and in
 * the form with sources these as footnotes at the end.
 */
final class JobTextWriter {

	private final TextFormat format;

	JobTextWriter(TextFormat format) {
		this.format = format;
	}

	/** Write the job description that a page shows, with a line break at its end. */
	String write(JobDescription page, Site site) {
		Text text = page.text();
		Stream<String> sections = text.sections()
			.stream()
			.filter(Section::isSaid)
			.flatMap((section) -> section(section, site));
		return Stream
			.of(Stream.of(this.format.heading(1, text.title())), opening(page), sections,
					page.address().ignored().stream().map(this::leftOut), Stream.of(this.format.text(page.tooLong())),
					page.isAdvertisement() ? end(page) : sources(page, site))
			.flatMap((blocks) -> blocks)
			.filter((block) -> !block.isEmpty())
			.collect(Collectors.joining("\n\n", "", "\n"));
	}

	private Stream<String> opening(JobDescription page) {
		Text text = page.text();
		Opening blanks = text.blanks();
		if (blanks != null) {
			return Stream.of(JobWords.opening(blanks), JobWords.blank(JobWords.INTRODUCTION)).map(this.format::text);
		}
		CitedSentence definition = text.definition();
		return Stream
			.of(Stream.of(text.aliases()).map(this.format::text), page.warnings().stream().map(this.format::text),
					Stream.ofNullable(definition).map(this::cited))
			.flatMap((blocks) -> blocks);
	}

	private Stream<String> end(JobDescription page) {
		return Stream.of(JobWords.blank(JobWords.APPLYING), page.text().sources()).map(this.format::text);
	}

	private Stream<String> sources(JobDescription page, Site site) {
		return Stream.of(this.format.heading(2, "Sources"), this.format.text(page.support()),
				footnotes(page.bibliography().entries()),
				this.format.text(JobWords.origin(site)) + " " + this.format.link(site.absolute(page.address().href())));
	}

	private String leftOut(IgnoredInput ignored) {
		return ignored.isEmpty() ? "" : this.format
			.text("Left out, because there is no such " + ignored.kind() + ": " + ignored.quoted("and") + ".");
	}

	private Stream<String> section(Section section, Site site) {
		return Stream.concat(
				Stream.of(this.format.heading(2, section.heading()), this.format.text(section.intro()),
						section.open() ? this.format.text(JobWords.blank(JobWords.OPEN)) : ""),
				section.parts().stream().flatMap((part) -> part(part, site)));
	}

	private Stream<String> part(Part part, Site site) {
		return Stream.of(part.lead().isEmpty() ? "" : this.format.heading(3, part.lead()), this.format.text(part.run()),
				part.lines().stream().map((line) -> line(line, site)).collect(Collectors.joining("\n")));
	}

	private String line(Line line, Site site) {
		String remark = line.remark().isEmpty() ? "" : " " + this.format.text(line.remark());
		String disputed = line.disputes()
			.stream()
			.map((dispute) -> " " + dispute(dispute, site))
			.collect(Collectors.joining());
		return "- " + this.format.text(line.said().text()) + remark + notes(line.said()) + disputed;
	}

	private String dispute(DisputeMark dispute, Site site) {
		return this.format.text("Sources disagree: " + dispute.question()) + " "
				+ this.format.link(site.absolute(dispute.href()));
	}

	private String cited(CitedSentence said) {
		return this.format.text(said.text()) + notes(said);
	}

	private String notes(CitedSentence said) {
		return said.markers().stream().map((marker) -> this.format.note(marker.number())).collect(Collectors.joining());
	}

	private String footnotes(List<Entry> sources) {
		String colon = (this.format == TextFormat.MARKDOWN) ? ": " : " ";
		return sources.stream()
			.map((entry) -> this.format.note(entry.number()) + colon + source(entry.source()))
			.collect(Collectors.joining("\n"));
	}

	private String source(SourceDetails source) {
		Details details = source.details();
		Other via = source.via();
		Other voice = source.sameVoiceAs();
		String retrieved = "Retrieved " + source.retrieved().text() + ".";
		String words = Stream
			.of(sentence(source.authors()), sentence(details.title()),
					details.site() + ", " + date(source.published()) + ".", details.kind().label() + ".",
					sentence(details.sample()), details.identified() ? "" : "Only the site is known, not the page.",
					(via != null) ? "Cited by " + sentence(via.text()) : "", retrieved,
					(voice != null) ? "Counts as one voice with " + sentence(voice.text()) : "")
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(" "));
		return this.format.text(words) + " " + this.format.link(details.url());
	}

	private static String date(@Nullable WrittenDate published) {
		return (published != null) ? published.text() : "no date";
	}

	private static String sentence(@Nullable String text) {
		if (text == null) {
			return "";
		}
		return text.matches("(?s).*[.?!]") ? text : text + ".";
	}

}
