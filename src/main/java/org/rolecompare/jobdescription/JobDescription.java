package org.rolecompare.jobdescription;

import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Address;
import org.rolecompare.address.Ending;
import org.rolecompare.citation.Bibliography;
import org.rolecompare.citation.CitedSentence;
import org.rolecompare.citation.Citing;
import org.rolecompare.format.Document;
import org.rolecompare.format.Exportable;
import org.rolecompare.page.PageHead;
import org.rolecompare.role.RoleNames;
import org.rolecompare.statement.DisputeMark;

/**
 * A job description and, beside each of its lines, the choice that takes the line or
 * leaves it out. It is a document of its own that is pasted elsewhere, so its sources are
 * numbered from one on and without gaps. The page and its forms say the same.
 *
 * @param warnings which names of the role mean other roles as well, a sentence each
 * @param bibliography the sources of the text, none for an advertisement
 */
@JsonIgnoreProperties({ "head", "address" })
public record JobDescription(PageHead head, RoleNames role, JobDescriptionAddress address, List<String> warnings,
		Text text, Bibliography bibliography) implements Exportable {

	static JobDescription of(JobContent content, JobDescriptionAddress address) {
		RoleNames role = content.role().names();
		Citing citing = new Citing();
		Text text = new JobTextBuilder(content, address, citing).text();
		return new JobDescription(head(role, address), role, address,
				content.shared().stream().map(JobWords::warning).toList(), text, Bibliography.of(citing));
	}

	@Override
	public Document document() {
		return JobDocument.of(this);
	}

	@Override
	public boolean isForWord() {
		return true;
	}

	@Override
	public boolean isSigned() {
		return !isAdvertisement();
	}

	/** Tell whether it is written for applicants. */
	public boolean isAdvertisement() {
		return this.address.form() == JobForm.ADVERTISEMENT;
	}

	/** Return the address of what is shown. */
	public String href() {
		return this.address.href();
	}

	/** Return the address of the same choice for applicants. */
	public String advertisement() {
		return this.address.withForm(JobForm.ADVERTISEMENT).href();
	}

	/** Return the address of the same choice with sources. */
	public String withSources() {
		return this.address.withForm(JobForm.SOURCES).href();
	}

	/** Return the address without or with a line at the end that names the sources. */
	public String otherEnd() {
		return this.address.withOtherEnd().href();
	}

	/** Return the address of the usual choice, null where it is made. */
	public @Nullable String usual() {
		return this.address.own() ? this.address.withUsualChoice().href() : null;
	}

	/** Say on how many sources the text alone rests. */
	public String support() {
		return JobWords.support(this.bibliography.weight());
	}

	/** Count for a reader who cannot see the sheet what is on it. */
	public String chosen() {
		return JobWords.chosen(this.address.chosen().size(), this.address.lines().names().size());
	}

	/** Say which blanks the address fills with too much, empty for none. */
	public String tooLong() {
		return JobWords.tooLong(this.address.tooLong());
	}

	@Override
	public List<Ending> forms() {
		return List.of(Ending.TEXT, Ending.DOCX, Ending.MARKDOWN, Ending.CSV, Ending.XLSX, Ending.JSON, Ending.CITE);
	}

	private static PageHead head(RoleNames role, JobDescriptionAddress address) {
		String title = JobWords.title(role);
		PageHead head = PageHead.of(PageHead.Section.JOB_DESCRIPTIONS, Address.jobDescription(role.slug()).href(),
				"Job description: " + title,
				"A job description for the " + title + " to copy, as an advertisement or with a source for every line.")
			.withSheet("doing");
		return address.isPlain() ? head : head.notIndexed();
	}

	/**
	 * The text of a job description, made of what was chosen and of nothing else. It has
	 * no markup.
	 *
	 * @param aliases the other names of the role in a sentence, empty for none
	 * @param blanks the first line of an advertisement, null for the form with sources
	 * @param definition what the role is, null for an advertisement
	 * @param sources the sources on a line at the end, empty for none
	 */
	public record Text(String title, String aliases, @Nullable Opening blanks, @Nullable CitedSentence definition,
			List<Section> sections, String sources) {

		/** Tell whether nothing is chosen that could be said. */
		public boolean isEmpty() {
			return this.sections.stream().allMatch((section) -> section.parts().isEmpty());
		}

		/** Tell whether there is anything to choose from. */
		public boolean isChoosable() {
			return this.sections.stream()
				.anyMatch((section) -> !section.more().isEmpty()
						|| section.parts().stream().flatMap((part) -> part.lines().stream()).anyMatch(Line::isChosen));
		}

		/** What only the employer knows. */
		public record Opening(Blank company, Blank place, Blank pay) {

			public List<Blank> all() {
				return List.of(this.company, this.place, this.pay);
			}

		}

		/**
		 * A place that the employer fills.
		 *
		 * @param name what belongs there
		 * @param value what the address fills it with, null for nothing
		 */
		public record Blank(String name, @Nullable String value) {

			/** Say what fills it, or in brackets what belongs there. */
			public String inWords() {
				return Objects.requireNonNullElse(this.value, "[" + this.name + "]");
			}

		}

		/**
		 * A section of the text.
		 *
		 * @param intro a sentence that holds for all of it, empty for none
		 * @param open whether our sources have nothing for it, so that it is a blank
		 * @param more what it could say besides
		 */
		@JsonIgnoreProperties("open")
		public record Section(String heading, String intro, boolean open, List<Part> parts, List<Choice> more) {

			/**
			 * Tell whether the text has the section, or only its heading can be chosen
			 * from.
			 */
			public boolean isSaid() {
				return this.open || !this.parts.isEmpty();
			}

		}

		/**
		 * Lines under one lead.
		 *
		 * @param lead their heading, empty for none
		 * @param run all of it in one sentence, empty where every line stands for itself
		 */
		public record Part(String lead, String run, List<Line> lines) {
		}

		/**
		 * A line with its sources.
		 *
		 * @param remark what a careful reader should know, empty for nothing
		 * @param disputes where the sources disagree, told in the text
		 * @param choice what leaves it out, null where nothing does
		 */
		public record Line(CitedSentence said, String remark, List<DisputeMark> disputes, @Nullable Choice choice) {

			boolean isChosen() {
				return this.choice != null;
			}

		}

		/**
		 * What takes a line or leaves it out.
		 *
		 * @param name the short name of the line in addresses
		 * @param taken whether the text has the line
		 * @param href the address that changes it
		 * @param line what the line says
		 * @param about where it comes from, such as <em>primary focus, 2 sources</em>
		 * @param disputes where the sources disagree, told beside the text
		 */
		@JsonIgnoreProperties("href")
		public record Choice(String name, boolean taken, String href, String line, String about,
				List<DisputeMark> disputes) {
		}

	}

}
