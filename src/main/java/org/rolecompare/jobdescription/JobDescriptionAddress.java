package org.rolecompare.jobdescription;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Address;
import org.rolecompare.address.IgnoredInput;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.responsibility.Setting;
import org.rolecompare.statement.Statement;

/**
 * What the address of a job description says: the role, and what goes into the text.
 *
 * @param statements permanent keys of the chosen statements
 * @param responsibilities the chosen responsibilities, each as setting and slug
 * @param own whether the reader chose, or else the usual choice was made
 */
record JobDescriptionAddress(String role, List<String> statements, List<String> responsibilities, boolean own,
		IgnoredInput ignored) {

	static final String STATEMENT = "statement";

	static final String RESPONSIBILITY = "responsibility";

	/** Tells a form in which everything was unticked from an address without a choice. */
	static final String CHOSEN = "chosen";

	private static final String UNKNOWN = "statement or responsibility";

	/** Read an address, which asks for the usual choice where it holds none. */
	static JobDescriptionAddress of(JobContent content, Choice choice) {
		if (choice.isUnmade()) {
			return usual(content);
		}
		List<String> statements = content.statements().map(Statement::getKey).toList();
		List<String> responsibilities = content.involved().map(JobDescriptionAddress::key).toList();
		List<String> askedStatements = IgnoredInput.tidy(orNone(choice.statement()));
		List<String> askedResponsibilities = IgnoredInput.tidy(orNone(choice.responsibility()));
		return new JobDescriptionAddress(content.role().getSlug(), known(statements, askedStatements),
				known(responsibilities, askedResponsibilities), true,
				IgnoredInput.of(UNKNOWN, askedStatements, statements)
					.and(IgnoredInput.of(UNKNOWN, askedResponsibilities, responsibilities)));
	}

	/**
	 * Choose for a reader who did not: of every category the first statement, which the
	 * catalogue lays down as the most general one; of the setting that says most of the
	 * role, what it owns and shares. Other settings assume other companies, and levels of
	 * several companies do not make one job. What makes holders fail belongs into no
	 * advertisement, unless the reader wants it there.
	 */
	private static JobDescriptionAddress usual(JobContent content) {
		List<String> statements = content.groups()
			.values()
			.stream()
			.flatMap((cells) -> cells.entrySet().stream())
			.filter((cell) -> !content.isFailure(cell.getKey()))
			.map((cell) -> cell.getValue().get(0).getKey())
			.toList();
		List<String> responsibilities = content.settings()
			.entrySet()
			.stream()
			// Of equals the first one stays.
			.sorted(Comparator
				.comparing((Map.Entry<Setting, List<Responsibility>> setting) -> -setting.getValue().size()))
			.limit(1)
			.flatMap((setting) -> setting.getValue().stream())
			.filter((row) -> content.level(row).isAnswerable())
			.map(JobDescriptionAddress::key)
			.toList();
		return new JobDescriptionAddress(content.role().getSlug(), statements, responsibilities, false,
				IgnoredInput.of(UNKNOWN, List.of(), List.of()));
	}

	boolean holds(Statement statement) {
		return this.statements.contains(statement.getKey());
	}

	boolean holds(Responsibility row) {
		return this.responsibilities.contains(key(row));
	}

	/** Return the address of the page, without parameters for the usual choice. */
	String href() {
		return href("");
	}

	String markdown() {
		return href(TextFormat.MARKDOWN.ending());
	}

	String plain() {
		return href(TextFormat.PLAIN.ending());
	}

	/**
	 * Return how an address names a responsibility: setting and slug, which is unique
	 * only within the setting.
	 */
	static String key(Responsibility row) {
		return row.getSetting().getSlug() + "." + row.getSlug();
	}

	private String href(String ending) {
		Address address = Address.jobDescription(this.role, ending);
		return (this.own
				? address.with(CHOSEN, "1").with(STATEMENT, this.statements).with(RESPONSIBILITY, this.responsibilities)
				: address)
			.href();
	}

	private static Collection<String> orNone(@Nullable Collection<String> asked) {
		return (asked != null) ? asked : List.of();
	}

	private static List<String> known(List<String> all, Collection<String> asked) {
		return all.stream().filter(asked::contains).toList();
	}

	/**
	 * What an address says of the choice, as it came.
	 *
	 * @param chosen tells an empty choice from none
	 */
	record Choice(@Nullable Set<String> statement, @Nullable Set<String> responsibility, @Nullable String chosen) {

		private boolean isUnmade() {
			return this.statement == null && this.responsibility == null && this.chosen == null;
		}

	}

}
