package org.rolecompare.jobdescription;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Address;
import org.rolecompare.address.IgnoredInput;
import org.rolecompare.address.Parameter;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.statement.Statement;

/**
 * What the address of a job description says: the role, the form, what goes into the text
 * and what fills its blanks.
 *
 * @param lines what an address calls the lines
 * @param usual the keys of what is chosen for a reader who did not choose
 * @param chosen the keys of what is chosen, in reading order
 * @param sourcesNamed whether an advertisement names its sources on a line at the end
 * @param ignored what the reader asked for and does not get
 * @param tooLong which blanks are left empty because what the address says is too long
 */
record JobDescriptionAddress(String role, JobForm form, JobForm usualForm, JobLines lines, List<String> usual,
		List<String> chosen, boolean sourcesNamed, Blanks blanks, List<IgnoredInput> ignored, List<String> tooLong) {

	private static final String FORM = "form";

	private static final String LINES = "lines";

	private static final String END = "end";

	private static final String SOURCES_AT_THE_END = "sources";

	/** Read an address, which asks for the usual choice where it holds none. */
	static JobDescriptionAddress of(JobContent content, Choice choice) {
		JobLines lines = content.lines();
		List<String> usual = content.usual();
		JobForm usualForm = content.isAdvertisable() ? JobForm.ADVERTISEMENT : JobForm.SOURCES;
		Asked<JobForm> form = Asked.form(choice, choice.isByKeys() ? JobForm.SOURCES : usualForm);
		Asked<List<String>> chosen = Asked.lines(content, choice, usual);
		String end = IgnoredInput.tidy(choice.end());
		IgnoredInput noEnd = IgnoredInput.of("line at the end", Stream.ofNullable(end).toList(),
				List.of(SOURCES_AT_THE_END));
		return new JobDescriptionAddress(content.role().getSlug(), form.value(), usualForm, lines, usual,
				chosen.value(), SOURCES_AT_THE_END.equals(end), Blanks.of(choice),
				List.of(form.ignored(), chosen.ignored(), noEnd), Blanks.tooLong(choice));
	}

	boolean holds(Statement statement) {
		return this.chosen.contains(statement.getKey());
	}

	boolean holds(Responsibility row) {
		return this.chosen.contains(key(row));
	}

	/** Tell whether the reader chose, or else the usual choice was made. */
	boolean own() {
		return !this.chosen.equals(this.usual);
	}

	/** Tell whether it is the plain address of the role's job description. */
	boolean isPlain() {
		return !href().contains("?");
	}

	JobDescriptionAddress withForm(JobForm other) {
		return new JobDescriptionAddress(this.role, other, this.usualForm, this.lines, this.usual, this.chosen,
				this.sourcesNamed, this.blanks, this.ignored, this.tooLong);
	}

	/** Take a line that is not chosen, or leave out one that is. */
	JobDescriptionAddress toggled(String key) {
		return withChosen(this.lines.names()
			.keySet()
			.stream()
			.filter((line) -> this.chosen.contains(line) != line.equals(key))
			.toList());
	}

	JobDescriptionAddress withUsualChoice() {
		return withChosen(this.usual);
	}

	/** Name the sources at the end where they are not named, or do not where they are. */
	JobDescriptionAddress withOtherEnd() {
		return new JobDescriptionAddress(this.role, this.form, this.usualForm, this.lines, this.usual, this.chosen,
				!this.sourcesNamed, this.blanks, this.ignored, this.tooLong);
	}

	private JobDescriptionAddress withChosen(List<String> keys) {
		return new JobDescriptionAddress(this.role, this.form, this.usualForm, this.lines, this.usual, keys,
				this.sourcesNamed, this.blanks, this.ignored, this.tooLong);
	}

	/** Return the address of the page, without parameters for what is usual. */
	String href() {
		return Address.jobDescription(this.role)
			.with(kept())
			.with("company", this.blanks.company())
			.with("place", this.blanks.place())
			.with("pay", this.blanks.pay())
			.href();
	}

	/** Return what a form has to repeat so that nothing but the blanks changes. */
	public List<Parameter> kept() {
		return Stream
			.of(new Parameter(FORM, (this.form != this.usualForm) ? this.form.slug() : ""),
					new Parameter(LINES, own() ? this.lines.write(this.chosen) : ""),
					new Parameter(END, this.sourcesNamed ? SOURCES_AT_THE_END : ""))
			.filter((parameter) -> !parameter.value().isEmpty())
			.toList();
	}

	/**
	 * Return the key of a responsibility: setting and slug, which is unique only within
	 * the setting.
	 */
	static String key(Responsibility row) {
		return row.getSetting().getSlug() + "." + row.getSlug();
	}

	/**
	 * What an address says of a choice, as it came. Lines have short names; addresses
	 * from before there were any name them by their keys, and mean the form with sources.
	 *
	 * @param chosen tells an empty choice of keys from none
	 */
	record Choice(@Nullable Set<String> statement, @Nullable Set<String> responsibility, @Nullable String chosen,
			@Nullable String form, @Nullable String lines, @Nullable String end, @Nullable String company,
			@Nullable String place, @Nullable String pay) {

		private boolean isByKeys() {
			return this.statement != null || this.responsibility != null || this.chosen != null;
		}

	}

	/**
	 * What fills the blanks of an advertisement; null leaves one blank.
	 */
	record Blanks(@Nullable String company, @Nullable String place, @Nullable String pay) {

		/** What is longer is no name, and would spoil the sheet. */
		static final int LONGEST = 80;

		private static Blanks of(Choice choice) {
			return new Blanks(read(choice.company()), read(choice.place()), read(choice.pay()));
		}

		private static List<String> tooLong(Choice choice) {
			return Stream
				.of(isTooLong(choice.company()) ? "company" : "", isTooLong(choice.place()) ? "place" : "",
						isTooLong(choice.pay()) ? "pay" : "")
				.filter((name) -> !name.isEmpty())
				.toList();
		}

		private static @Nullable String read(@Nullable String typed) {
			return isTooLong(typed) ? null : IgnoredInput.tidy(typed);
		}

		private static boolean isTooLong(@Nullable String typed) {
			return Objects.requireNonNullElse(IgnoredInput.tidy(typed), "").length() > LONGEST;
		}

	}

	/** What an address asks for, as far as there is such a thing. */
	private record Asked<T>(T value, IgnoredInput ignored) {

		private static Asked<JobForm> form(Choice choice, JobForm usual) {
			String asked = IgnoredInput.tidy(choice.form());
			List<JobForm> all = List.of(JobForm.values());
			return new Asked<>(all.stream().filter((form) -> form.slug().equals(asked)).findFirst().orElse(usual),
					IgnoredInput.of(FORM, Stream.ofNullable(asked).toList(), all.stream().map(JobForm::slug).toList()));
		}

		private static Asked<List<String>> lines(JobContent content, Choice choice, List<String> usual) {
			String text = choice.lines();
			if (text != null && !text.isBlank()) {
				List<String> unknown = IgnoredInput.tidy(content.lines().unknown(text));
				return new Asked<>(content.lines().read(text), IgnoredInput.of("line", unknown, List.of()));
			}
			return choice.isByKeys() ? keys(content, choice)
					: new Asked<>(usual, IgnoredInput.of("line", List.of(), List.of()));
		}

		private static Asked<List<String>> keys(JobContent content, Choice choice) {
			List<String> statements = content.statements().map(Statement::getKey).toList();
			List<String> responsibilities = content.involved().map(JobDescriptionAddress::key).toList();
			List<String> askedStatements = IgnoredInput.tidy(orNone(choice.statement()));
			List<String> askedResponsibilities = IgnoredInput.tidy(orNone(choice.responsibility()));
			String unknown = "statement or responsibility";
			return new Asked<>(
					Stream
						.concat(statements.stream().filter(askedStatements::contains),
								responsibilities.stream().filter(askedResponsibilities::contains))
						.toList(),
					IgnoredInput.of(unknown, askedStatements, statements)
						.and(IgnoredInput.of(unknown, askedResponsibilities, responsibilities)));
		}

		private static Collection<String> orNone(@Nullable Collection<String> asked) {
			return (asked != null) ? asked : List.of();
		}

	}

}
