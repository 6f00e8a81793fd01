package org.rolecompare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A catalogue of any size that breaks no rule, for tests and benchmarks of what grows.
 * The same numbers always give the same files. Every twentieth role combines the two
 * before it, every tenth shares an alias with others, and there is one reference for
 * every four roles.
 *
 * @param roles how many roles, at least one
 * @param categories how many categories, at least one
 * @param home slugs of the roles on the home page; empty if it is not stated
 */
public record GeneratedCatalogue(int roles, int categories, List<String> home) {

	private static final String[] WORDS = ("answers budget board builds chooses company customers data decides delivery "
			+ "design engineers finance growth guides hires keeps leads long-term managers market measures needs "
			+ "operations outcomes owns people plans platform product quality reports results revenue reviews risk "
			+ "roadmap sales security sets shares staff strategy suppliers systems teams technology value work")
		.split(" ");

	/**
	 * A catalogue without a stated home page.
	 * @param roles how many roles
	 * @param categories how many categories
	 * @return the catalogue, not written yet
	 */
	public static GeneratedCatalogue of(int roles, int categories) {
		return new GeneratedCatalogue(roles, categories, List.of());
	}

	/**
	 * The same catalogue with a stated home page.
	 * @param slugs slugs such as {@link #role(int)} gives them
	 * @return the catalogue
	 */
	public GeneratedCatalogue withHome(String... slugs) {
		return new GeneratedCatalogue(this.roles, this.categories, List.of(slugs));
	}

	/**
	 * The slug of a role.
	 * @param number its number, from one
	 * @return the slug
	 */
	public static String role(int number) {
		return "role-%04d".formatted(number);
	}

	/**
	 * The slug of a category.
	 * @param number its number, from one
	 * @return the slug
	 */
	public static String category(int number) {
		return "category-%02d".formatted(number);
	}

	/**
	 * Writes the catalogue.
	 * @param folder an existing folder
	 * @return the folder
	 */
	public Path writeTo(Path folder) {
		write(folder.resolve("catalogue.yaml"), manifest());
		write(folder.resolve("categories.yaml"), each(this.categories, this::categoryRecord));
		write(folder.resolve("references.yaml"), each(references(), this::referenceRecord));
		for (int number = 1; number <= this.roles; number++) {
			write(folder.resolve("roles").resolve(role(number) + ".yaml"), roleRecord(number));
		}
		return folder;
	}

	/**
	 * The slug of a setting.
	 * @param number its number, from one
	 * @return the slug
	 */
	public static String setting(int number) {
		return "setting-%03d".formatted(number);
	}

	/**
	 * Adds settings to the written catalogue: each has ten roles, of which the last
	 * combines the two before it, and thirty responsibilities with a level for most of
	 * them.
	 * @param folder where the catalogue was written
	 * @param settings how many settings, at most one for every twenty roles
	 * @return the folder
	 */
	public Path writeSettingsTo(Path folder, int settings) {
		for (int number = 1; number <= settings; number++) {
			write(folder.resolve("responsibilities").resolve(setting(number) + ".yaml"), settingRecord(number));
		}
		return folder;
	}

	private String settingRecord(int number) {
		Random random = new Random(number);
		int last = number * 20;
		String roles = IntStream.rangeClosed(last - 9, last)
			.mapToObj(GeneratedCatalogue::role)
			.collect(Collectors.joining(", "));
		return "slug: %s\nname: Setting %d\nsetting: A company of ten\nroles: [%s]\nrows:\n".formatted(setting(number),
				number, roles)
				+ each(30,
						(row) -> """
								  - {slug: row-%d, name: Responsibility %d, area: Area %d, levels: {%s}, stated: [%s], cites: [%s], basis: sourced}
								"""
							.formatted(row, row, row % 4 + 1, levels(last, random), role(last),
									citation(last - row % 10, random)));
	}

	/**
	 * Adds what is told of combined roles to the written catalogue: each has an overview,
	 * six advantages, six drawbacks, twenty signals that contradict each other in pairs,
	 * a dispute that bears on some of it, and six structures for which sources read the
	 * answers.
	 * @param folder where the catalogue was written
	 * @param combined how many combined roles, at most one for every twenty roles
	 * @return the folder
	 */
	public Path writeCombinedRolesTo(Path folder, int combined) {
		return writeCombinedRolesTo(folder, combined, 20, 6);
	}

	/**
	 * Adds what is told of combined roles, as much of it as is asked for.
	 * @param folder where the catalogue was written
	 * @param combined how many combined roles, at most one for every twenty roles
	 * @param signals how many signals each has, an even number
	 * @param structures how many structures each has, at least three
	 * @return the folder
	 */
	public Path writeCombinedRolesTo(Path folder, int combined, int signals, int structures) {
		write(folder.resolve("disputes.yaml"), each(combined, this::disputeRecord));
		for (int number = 1; number <= combined; number++) {
			String file = role(number * 20) + ".yaml";
			write(folder.resolve("combined-roles").resolve(file), combinedRoleRecord(number, signals, structures));
			write(folder.resolve("structures").resolve(file), structuresRecord(number, structures));
		}
		return folder;
	}

	/**
	 * The slug of a structure.
	 * @param number its number, from one
	 * @return the slug
	 */
	public static String structure(int number) {
		return "structure-" + number;
	}

	private String disputeRecord(int number) {
		Random random = new Random(number);
		String side = "{answer: %s, text: \"%s\", cites: [%s]}";
		return """
				- slug: dispute-%d
				  question: Is the combined role %d worth it?
				  about: {combinedRole: %s}
				  sides: [%s, %s]
				""".formatted(number, number, role(number * 20),
				side.formatted("\"Yes\"", sentence(random, 20), citation(number, random)),
				side.formatted("\"No\"", sentence(random, 20), citation(number + 1, random)));
	}

	/** The first has the parts, the second the whole, the last changes no posts. */
	private String structuresRecord(int number, int structures) {
		Random random = new Random(number);
		int whole = number * 20;
		IntFunction<String> roles = (structure) -> switch (structure) {
			case 1 -> role(whole - 1) + ", " + role(whole - 2);
			case 2 -> role(whole);
			default -> (structure == structures) ? "" : role(whole - structure);
		};
		return "slug: %s\ndecision: Who leads what %d joins?\nunchanged: %s\nstructures:\n".formatted(role(whole),
				whole, structure(structures))
				+ each(structures,
						(structure) -> """
								  - slug: %s
								    name: Arrangement %d
								    roles: [%s]
								    what: %s
								    asks: {company: %s}
								    pros:
								      - {reuse: for-%d}
								%s    cons:
								%s    likeIt: [{who: Somebody, %s]
								    when: %s
								    cost: %s
								    reversible: {text: "No source tells what the way back is like, nor does any source say what it costs to go there and back.", basis: editorial}
								    evidence: {level: opinion, %s
								"""
							.formatted(structure(structure), structure, roles.apply(structure), remark(random),
									remark(random), structure % 6 + 1,
									each(3, (pro) -> "      - {slug: pro-%d, title: Pro %d, %s\n".formatted(pro, pro,
											said(random))),
									each(4, (con) -> "      - {slug: con-%d, title: Con %d, %s\n".formatted(con, con,
											said(random))),
									said(random), remark(random), remark(random), said(random)));
	}

	private String remark(Random random) {
		return "{" + said(random);
	}

	private String said(Random random) {
		return "text: \"%s\", cites: [%s]}".formatted(sentence(random, 20), citation(random.nextInt(1000), random));
	}

	/** How a signal is read for one structure for, and for another one against. */
	private String fits(int signal, int structures, Random random) {
		String fit = "%s: {reading: %s, cites: [%s]}";
		return fit.formatted(structure(signal % structures + 1), "for", citation(signal, random)) + ", "
				+ fit.formatted(structure((signal + 1) % structures + 1), "against", citation(signal, random));
	}

	private String combinedRoleRecord(int number, int signals, int structures) {
		Random random = new Random(number);
		String said = ", text: \"%s\", cites: [%s]";
		return "slug: %s\noverview: [{heading: Why%s}]\nadvantages:\n".formatted(role(number * 20),
				said.formatted(sentence(random, 60), citation(number, random)))
				+ each(6,
						(argument) -> "  - {slug: for-%d, title: Reason %d%s}\n".formatted(
								argument, argument, said.formatted(sentence(random, 20), citation(argument, random))))
				+ "drawbacks:\n"
				+ each(6, (argument) -> "  - {slug: against-%d, title: Doubt %d%s, dispute: dispute-%d}\n".formatted(
						argument, argument, said.formatted(sentence(random, 20), citation(argument, random)), number))
				+ "signals:\n"
				+ each(signals,
						(signal) -> """
								  - {slug: signal-%d, points: %s, dimension: area-%d, question: "Is it %d?"%s, %s: [%s],
								     finding: {"yes": "It is %d.", "no": "It is not %d."}, fits: {%s}, noFits: {%s}}
								""".formatted(signal, (signal % 2 == 0) ? "separate" : "combine", (signal + 3) / 4,
								signal, said.formatted(sentence(random, 20), citation(signal, random)),
								(signal % 2 == 0) ? "leadsTo" : "contradicts",
								(signal % 2 == 0) ? "against-" + (signal % 6 + 1) : "signal-" + (signal + 1), signal,
								signal, fits(signal, structures, random), fits(signal + 2, structures, random)));
	}

	private static String levels(int last, Random random) {
		List<String> levels = List.of("owns", "shares", "contributes", "none");
		return IntStream.rangeClosed(last - 9, last)
			.filter((role) -> role == last || random.nextInt(8) > 0)
			.mapToObj((role) -> role(role) + ": " + levels.get(random.nextInt(levels.size())))
			.collect(Collectors.joining(", "));
	}

	private int references() {
		return Math.max(1, this.roles / 4);
	}

	private String manifest() {
		String home = this.home.isEmpty() ? "" : "home: " + this.home + "\n";
		return "title: %d roles by %d categories\nreviewed: 2026-11-21\n".formatted(this.roles, this.categories) + home;
	}

	private String categoryRecord(int number) {
		return """
				- slug: %s
				  name: Category %d
				  question: What does category %d ask?
				  wording: starts with a verb in the third person
				  group: Group %d
				""".formatted(category(number), number, number, (number - 1) / 5 + 1);
	}

	private String referenceRecord(int number) {
		return """
				- key: %s
				  title: "Source %d"
				  authors: ["Author %d"]
				  site: Site %d
				  url: https://example.org/sources/%d
				  published: %d
				  retrieved: 2026-11-21
				  kind: %s
				""".formatted(reference(number), number, number, number % 50, number, 2000 + number % 26,
				List.of("study", "official", "reference-work", "practitioner", "advisory").get(number % 5));
	}

	private String roleRecord(int number) {
		Random random = new Random(number);
		String combines = (number % 20 == 0) ? role(number - 1) + ", " + role(number - 2) : "";
		return """
				slug: %s
				abbreviation: R%d
				name: Chief Officer %d
				rank: %d
				aliases: ["Officer %d"%s]
				answers: {words: [%s], basis: editorial, cites: []}
				definition: {text: "%s", cites: [%s]}
				combines: [%s]
				statements:
				""".formatted(role(number), number, number, number * 10, number,
				(number % 10 == 0) ? ", \"Shared alias " + number / 100 + "\"" : "", word(random), sentence(random, 20),
				citation(number, random), combines)
				+ each(this.categories,
						(category) -> "  %s:\n    - {text: \"%s\", cites: [%s]}\n".formatted(category(category),
								sentence(random, 12 + random.nextInt(14)), citation(number, random)));
	}

	/** Every reference is cited: one by number, sometimes another by chance. */
	private String citation(int number, Random random) {
		int own = number % references() + 1;
		int other = random.nextInt(references()) + 1;
		return (own == other || random.nextBoolean()) ? reference(own) : reference(own) + ", " + reference(other);
	}

	private static String reference(int number) {
		return "source-%04d".formatted(number);
	}

	private static String sentence(Random random, int words) {
		String sentence = IntStream.range(0, words)
			.mapToObj((index) -> word(random))
			.collect(Collectors.joining(" ", "", "."));
		return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
	}

	private static String word(Random random) {
		return WORDS[random.nextInt(WORDS.length)];
	}

	private static String each(int count, IntFunction<String> part) {
		return IntStream.rangeClosed(1, count).mapToObj(part).collect(Collectors.joining());
	}

	private static void write(Path file, String text) {
		try {
			Path folder = file.getParent();
			if (folder != null) {
				Files.createDirectories(folder);
			}
			Files.writeString(file, text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
