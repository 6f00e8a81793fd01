package org.rolecompare.jobdescription;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.responsibility.Setting;
import org.rolecompare.statement.Statement;
import org.rolecompare.address.IgnoredInput;

import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What goes into a job description.
 *
 * @param statements permanent keys of the chosen statements
 * @param responsibilities the chosen responsibilities, each as setting and slug
 * @param own whether the reader chose, or else the usual choice was made
 * @param leftOut what the address names that there is not
 */
record JobSelection(List<String> statements, List<String> responsibilities, boolean own, IgnoredInput leftOut) {

	static final String STATEMENT = "statement";

	static final String RESPONSIBILITY = "responsibility";

	/** Tells a form in which everything was unticked from an address without a choice. */
	static final String CHOSEN = "chosen";

	/**
	 * Read the choice of an address.
	 * @param query the parameters of the address
	 * @param facts what there is to choose from
	 * @param unfit slugs of the categories that the usual choice leaves out
	 * @return the choice, the usual one where the address holds none
	 */
	static JobSelection of(MultiValueMap<String, String> query, JobFacts facts, Collection<String> unfit) {
		if (!query.containsKey(STATEMENT) && !query.containsKey(RESPONSIBILITY) && !query.containsKey(CHOSEN)) {
			return usual(facts, unfit);
		}
		List<String> statements = facts.statements().map(Statement::getKey).toList();
		List<String> responsibilities = facts.involved().map(JobFacts::key).toList();
		List<String> askedStatements = IgnoredInput.tidy(query.getOrDefault(STATEMENT, List.of()));
		List<String> askedResponsibilities = IgnoredInput.tidy(query.getOrDefault(RESPONSIBILITY, List.of()));
		return new JobSelection(known(statements, askedStatements), known(responsibilities, askedResponsibilities),
				true, IgnoredInput.of("statement or responsibility", askedStatements, statements)
					.and(IgnoredInput.of("statement or responsibility", askedResponsibilities, responsibilities)));
	}

	/**
	 * Choose for a reader who did not: of every category the first statement, which the
	 * catalogue lays down as the most general one; of the setting that says most of the
	 * role, what it owns and shares. Other settings assume other companies, and levels of
	 * several companies do not make one job. What makes holders fail belongs into no
	 * advertisement, unless the reader wants it there.
	 * @param facts what there is to choose from
	 * @param unfit slugs of the categories to leave out
	 * @return the choice
	 */
	static JobSelection usual(JobFacts facts, Collection<String> unfit) {
		List<String> statements = facts.groups()
			.values()
			.stream()
			.flatMap((cells) -> cells.entrySet().stream())
			.filter((cell) -> !unfit.contains(cell.getKey().getSlug()))
			.map((cell) -> cell.getValue().iterator().next().getKey())
			.toList();
		List<String> responsibilities = facts.settings()
			.entrySet()
			.stream()
			// Of equals the first one stays.
			.sorted(Comparator
				.comparing((Map.Entry<Setting, List<Responsibility>> setting) -> -setting.getValue().size()))
			.limit(1)
			.flatMap((setting) -> setting.getValue().stream())
			.filter((row) -> facts.level(row).isAnswerable())
			.map(JobFacts::key)
			.toList();
		return new JobSelection(statements, responsibilities, false,
				IgnoredInput.of("statement or responsibility", List.of(), List.of()));
	}

	boolean holds(Statement statement) {
		return this.statements.contains(statement.getKey());
	}

	boolean holds(Responsibility row) {
		return this.responsibilities.contains(JobFacts.key(row));
	}

	/**
	 * Return the address of a rendering with this choice.
	 * @param path the address without it
	 * @return the address from the first slash, encoded; without parameters for the usual
	 * choice
	 */
	String addedTo(String path) {
		if (!this.own) {
			return path;
		}
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(path).queryParam(CHOSEN, "1");
		this.statements.forEach((key) -> address.queryParam(STATEMENT, key));
		this.responsibilities.forEach((key) -> address.queryParam(RESPONSIBILITY, key));
		return address.encode().toUriString();
	}

	private static List<String> known(List<String> all, Collection<String> asked) {
		return all.stream().filter(asked::contains).toList();
	}

}
