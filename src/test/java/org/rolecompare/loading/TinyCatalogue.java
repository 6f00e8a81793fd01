package org.rolecompare.loading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.rolecompare.loading.file.CatalogueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The smallest catalogue that has a file of every kind and breaks no rule, to be broken
 * in one place by a test.
 *
 * @param folder where it stands
 */
record TinyCatalogue(Path folder) {

	/** The day on which it is checked. */
	static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);

	static TinyCatalogue in(Path folder) {
		TinyCatalogue tiny = new TinyCatalogue(folder);
		tiny.write("catalogue.yaml", """
				title: Tiny
				reviewed: 2026-11-21
				home: [mate, cook]
				popular: [[mate, cook]]
				""");
		tiny.write("categories.yaml",
				"""
						- {slug: purpose, name: Purpose, question: What for?, wording: starts with a verb, group: Job, advert: Your duties}
						- {slug: people, name: People, question: With whom?, wording: starts with a verb, group: Job}
						""");
		tiny.write("references.yaml",
				"""
						- key: logbook
						  site: Harbour
						  url: https://example.org/logbook
						  published: 2019-11
						  retrieved: 2026-11-20
						  kind: study
						- {key: manual, site: Yard, url: https://example.org/manual, retrieved: 2026-11-20, kind: official, via: logbook}
						""");
		tiny.write("roles/mate.yaml", role("mate", 10, ""));
		tiny.write("roles/cook.yaml", role("cook", 20, ""));
		tiny.write("roles/both.yaml", role("both", 30, "mate, cook"));
		tiny.write("roles/crew.yaml", role("crew", 40, "mate, cook"));
		tiny.write("combined-roles/both.yaml",
				"""
						slug: both
						overview: [{heading: Why, text: One hand does two jobs., cites: [logbook]}]
						advantages: [{slug: cheap, title: Cheap, text: It costs one wage., cites: [logbook], dispute: wage}]
						drawbacks: [{slug: tired, title: Tired, text: Nobody sleeps., cites: [logbook]}]
						signals:
						  - {slug: calm, points: combine, dimension: sea, question: Calm sea?, text: Little to do., cites: [logbook], leadsTo: [tired]}
						  - {slug: storm, points: separate, dimension: sea, question: Storm?, text: Much to do., cites: [logbook], contradicts: [calm]}
						  - slug: port
						    dimension: sea
						    question: In port?
						    text: Nothing moves.
						    cites: [logbook]
						    finding: {"yes": The ship is in port., "no": The ship is at sea.}
						    fits: {one: {reading: for, cites: [logbook], otherwise: [manual], dispute: rest}}
						    noFits: {one: {reading: against, cites: [manual]}}
						together: {overlaps: [[calm, port]], seldom: [[port, calm]]}
						""");
		tiny.write("structures/both.yaml", """
				slug: both
				decision: Who does it?
				unchanged: keep
				structures:
				  - slug: one
				    name: One hand for both
				    short: One hand
				    head: One
				    cells: {asks: strong arms, cost: one wage, reversible: at once}
				    roles: [both]
				    what: {text: One does it., cites: [logbook]}
				    asks:
				      company: {text: It feeds one well., cites: [manual]}
				      person: {text: Strong arms., cites: [manual]}
				    pros:
				      - {reuse: cheap}
				      - {slug: quick, title: Quick, text: Nobody asks., cites: [logbook]}
				      - {slug: quiet, title: Quiet, text: Nobody talks., cites: [logbook], dispute: wage}
				    cons:
				      - {reuse: tired, title: Sleepless, text: One never sleeps.}
				      - {slug: slow, title: Slow, text: The soup waits., cites: [manual]}
				      - {slug: lonely, title: Lonely, text: Nobody sings., cites: [manual]}
				    likeIt:
				      - {who: A mate, text: Slept in the galley., cites: [logbook]}
				    when: {text: On small ships., cites: [logbook]}
				    cost: {text: No source tells., basis: editorial}
				    reversible: {text: At once., cites: [manual]}
				    evidence: {level: thin, text: There is one logbook., cites: [logbook]}
				  - slug: keep
				    name: As it is
				    roles: []
				    what: {text: Everybody stays on board., cites: [logbook]}
				    asks:
				      company: {text: It asks for a cook who can swim., cites: [manual]}
				    pros:
				      - {slug: calm, title: Calm, text: Nobody has to move., cites: [logbook]}
				    cons:
				      - {slug: dull, title: Dull, text: Nobody learns a knot., cites: [manual]}
				    when: {text: On large ships., cites: [logbook]}
				    evidence: {level: survey, text: The manual counts ships., cites: [manual]}
				brief: true
				""");
		tiny.write("figures/both.yaml",
				"""
						slug: both
						figures:
						  - slug: ships
						    question: How many ships have both?
						    unit: per cent
						    dispute: wage
						    rows:
						      - {slug: large, label: Large ships, value: 20, about: true, bound: below, said: one in five, whom: large ships, year: 2019, number: 40, numberAbout: true, asked: "mates, by a yard", cites: [logbook], comparable: true}
						      - {slug: small, label: Small ships, value: 12.5, whom: small ships, asked: cooks, cites: [manual], comparable: false, reason: Cooks were asked.}
						  - slug: wages
						    question: What do they earn?
						    unit: £ a year
						    rows:
						      - {slug: mates, label: Mates, value: 300, whom: mates, asked: mates, cites: [logbook], comparable: true}
						unknown:
						  - Nobody counts the fish.
						""");
		tiny.write("responsibilities/galley.yaml",
				"""
						slug: galley
						name: Galley
						setting: A ship with a galley
						roles: [mate, cook]
						rows:
						  - {slug: soup, name: Soup, area: Food, levels: {mate: none, cook: owns}, stated: [cook], cites: [manual], basis: sourced}
						  - {slug: stove, name: Stove, area: Fire, levels: {mate: shares}, basis: editorial, dispute: wage, note: By custom.}
						""");
		tiny.write("disputes.yaml", """
				- slug: wage
				  question: Is one wage enough?
				  about: {combinedRole: both}
				  sides:
				    - {answer: "Yes", text: One is enough., cites: [logbook]}
				    - {answer: "No", text: Two are due., cites: [manual]}
				- slug: rest
				  question: Who rests?
				  about: {role: mate, category: people}
				  sides:
				    - {answer: Mate, text: The mate rests., cites: [logbook]}
				    - {answer: Cook, text: The cook rests., cites: [manual]}
				""");
		tiny.write("likenesses.yaml", """
				- {roles: [mate, cook], categories: [purpose], basis: editorial}
				""");
		tiny.write("skills/esco-occupations.csv", """
				role_slug,occupation_uri,occupation_label,match
				cook,http://example.org/occupation/1,ship's cook,exact
				""");
		tiny.write("skills/esco-skills.csv", """
				role_slug,relation,skill_label,skill_uri
				cook,essential,"boil, and salt",http://example.org/skill/1
				cook,optional,bake,
				""");
		tiny.write("synonyms.yaml", """
				- [pay, wage]
				- [reports to, boss]
				""");
		return tiny;
	}

	private static String role(String slug, int rank, String combines) {
		return """
				slug: %s
				abbreviation: %s
				name: The %s
				rank: %d
				aliases: [Hand]
				answers: {words: [how], basis: editorial}
				definition: {text: Somebody on board., cites: [logbook]}
				combines: [%s]
				statements:
				  purpose:
				    - {text: Keeps the ship going., cites: [logbook], advert: Keep the ship going.}
				    - {text: Keeps the crew going., cites: [logbook, manual]}
				  people:
				    - {text: Leads the hands., cites: [manual]}
				""".formatted(slug, slug, slug, rank, combines);
	}

	TinyCatalogue write(String file, String text) {
		return write(file, text.getBytes(StandardCharsets.UTF_8));
	}

	TinyCatalogue write(String file, byte[] content) {
		try {
			Path path = this.folder.resolve(file);
			Files.createDirectories(path.resolveSibling("."));
			Files.write(path, content);
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	TinyCatalogue replace(String file, String text, String replacement) {
		String before = read(file);
		assertThat(before).as("what %s is broken by", file).contains(text);
		return write(file, before.replace(text, replacement));
	}

	TinyCatalogue delete(String file) {
		try {
			Files.delete(this.folder.resolve(file));
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String read(String file) {
		try {
			return Files.readString(this.folder.resolve(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	CatalogueReport check() {
		return CatalogueCheck.check(CatalogueSource.folder(this.folder), TODAY);
	}

}
