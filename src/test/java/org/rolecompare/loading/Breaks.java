package org.rolecompare.loading;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What can be broken in a {@link TinyCatalogue}, and what is said about it. */
final class Breaks {

	private static final String THIRTY_ONE_WORDS = "Goes" + " on".repeat(30);

	private static final String MAP = "{key: map, site: Yard, url: https://example.org/map, retrieved: 2026-11-20, kind: official}";

	private Breaks() {
	}

	static Stream<Break> ofIntegrity() {
		return Stream
			.of(ofShape(), ofSyntax(), ofUniqueness(), ofExistence(), ofCombination(), ofWellformedness(),
					ofStructures(), ofFindings(), ofFigures(), ofReview())
			.flatMap((breaks) -> breaks);
	}

	private static Stream<Break> ofShape() {
		return Stream.of(
				in("catalogue.yaml", "title: Tiny", "titel: Tiny",
						"1: titel: is not a field of the format; did you mean \"title\"? [shape]",
						"1: title: is missing [shape]"),
				in("catalogue.yaml", "reviewed: 2026-11-21", "reviewed: yesterday",
						"2: reviewed: must be a day such as 2026-11-25 and not \"yesterday\" [shape]"),
				in("catalogue.yaml", "title: Tiny", "title: Tiny\nlanguage: en-GB",
						"2: language: must be a language code of two or three lower-case letters, such as en, de or fr and not \"en-GB\" [shape]"),
				in("catalogue.yaml", "[[mate, cook]]", "[[mate]]",
						"4: popular[0]: must have at least 2 entries [shape]"),
				in("likenesses.yaml", "basis: editorial", "basis: sourced",
						"1: [0].basis: must be one of editorial and not \"sourced\" [shape]"),
				in("likenesses.yaml", "[mate, cook]", "[mate]", "1: [0].roles: must have at least 2 entries [shape]"),
				in("synonyms.yaml", "[pay, wage]", "[pay]", "1: [0]: must have at least 2 entries [shape]"),
				in("synonyms.yaml", "[pay, wage]", "pay", "1: [0]: must be a list [shape]"),
				in("synonyms.yaml", "[pay, wage]", "[pay, 12]", "1: [0][1]: must be text, so put it in quotes [shape]"),
				in("synonyms.yaml", "[pay, wage]", "[pay, <b>wage</b>]",
						"1: [0][1]: must be a word or phrase (with a letter or a digit, without < and >) and not \"<b>wage</b>\" [shape]"),
				in("synonyms.yaml", "[pay, wage]", "[pay, \"...\"]",
						"1: [0][1]: must be a word or phrase (with a letter or a digit, without < and >) and not \"...\" [shape]"),
				in("synonyms.yaml", "[pay, wage]", "[pay, " + "w".repeat(61) + "]",
						"1: [0][1]: must be at most 60 characters long [shape]"),
				in("categories.yaml", "name: People, question", "name: People, short: Neighbours all, question",
						"2: [1].short (people): must be at most 10 characters long [shape]"),
				in("categories.yaml", "slug: people, name: People", "slug: people, name: 12",
						"2: [1].name (people): must be text, so put it in quotes [shape]"),
				in("references.yaml", "via: logbook}", "via: logbook}\n- " + MAP.replace("map", "Big_Map"),
						"8: [2].key (Big_Map): must be a slug (lower-case letters, digits and single hyphens, without -vs-) and not \"Big_Map\" [shape]"),
				in("references.yaml", "2019-11\n", "2019-1\n",
						"4: [0].published (logbook): must be a day, a month or a year such as 2019-11-25, 2019-11 or 2019 and not \"2019-1\" [shape]"),
				in("references.yaml", "https://example.org/manual", "example.org",
						"7: [1].url (manual): must be an address that starts with http:// or https:// and not \"example.org\" [shape]"),
				in("references.yaml", "kind: study", "kind: blog",
						"6: [0].kind (logbook): must be one of study, official, reference-work, practitioner, advisory and not \"blog\" [shape]"),
				in("references.yaml", "kind: study", "kind: studdy",
						"6: [0].kind (logbook): must be one of study, official, reference-work, practitioner, advisory and not \"studdy\"; did you mean \"study\"? [shape]"),
				in("references.yaml", "https://example.org/manual", "\"javascript:alert(1)\"",
						"7: [1].url (manual): must be an address that starts with http:// or https:// and not \"javascript:alert(1)\" [shape]"),
				in("references.yaml", "kind: official", "kind: official, samevoiceas: logbook",
						"7: [1].samevoiceas (manual): is not a field of the format; did you mean \"sameVoiceAs\"? [shape]"),
				in("references.yaml", "kind: official", "kind: official, identified: yes",
						"7: [1].identified (manual): must be true or false [shape]"),
				in("roles/mate.yaml", "name: The mate", "name: [The mate]",
						"3: name: must be text; if this is text, put it in quotes [shape]"),
				in("roles/mate.yaml", "name: The mate", "name: null",
						"3: name: must be text, so put it in quotes [shape]"),
				in("roles/mate.yaml", "name: The mate", "name:", "3: name: must not be empty [shape]"),
				in("roles/mate.yaml", "Leads the hands.", "Leads the hands, and more.",
						"14: statements.people[0].and more.: is not a field of the format; a text with a comma needs quotes [shape]"),
				in("references.yaml", "kind: official", "kind: official, identified: maybe",
						"7: [1].identified (manual): must be true or false [shape]"),
				in("roles/mate.yaml", "rank: 10", "rank: first", "4: rank: must be a whole number [shape]"),
				in("roles/mate.yaml", "rank: 10", "rank: -1", "4: rank: must be at least 0 [shape]"),
				in("roles/mate.yaml", "rank: 10", "rank: 10\nhue: red",
						"5: hue: must be one of indigo, crimson, violet, grass, plum, bronze and not \"red\" [shape]"),
				in("roles/mate.yaml", "basis: editorial", "basis: sourced", "6: answers.cites: is missing [shape]"),
				in("roles/mate.yaml", "basis: editorial", "basis: sourced, cites: []",
						"6: answers.cites: must not be empty [shape]"),
				in("roles/mate.yaml", "basis: editorial", "basis: editorial, cites: [logbook]",
						"6: answers.cites: must be empty [shape]"),
				in("roles/mate.yaml", "text: Somebody on board., cites: [logbook]",
						"text: \" \", cites: [logbook, logbook]",
						"7: definition.cites: names \"logbook\" twice [shape]",
						"7: definition.text: must not be empty [shape]"),
				in("roles/mate.yaml", "    - {text: Leads the hands., cites: [manual]}", "    []",
						"13: statements.people: must not be empty [shape]"),
				in("roles/mate.yaml", "    - {text: Leads the hands., cites: [manual]}",
						"    - {text: A., cites: [manual]}\n    - {text: B., cites: [manual]}\n    - {text: C., cites: [manual]}\n    - {text: D., cites: [manual]}",
						"13: statements.people: must have at most 3 entries [shape]"),
				in("roles/mate.yaml", "- {text: Leads the hands., cites: [manual]}", "Leads the hands.",
						"13: statements.people: must be a list [shape]"),
				in("combined-roles/both.yaml", "points: combine", "points: both",
						"6: signals[0].points (calm): must be one of combine, separate and not \"both\" [shape]"),
				in("responsibilities/galley.yaml", "cook: owns", "cook: rules",
						"6: rows[0].levels.cook (soup): must be one of owns, shares, contributes, none and not \"rules\" [shape]"),
				in("responsibilities/galley.yaml", "cites: [manual], basis", "basis",
						"6: rows[0].cites (soup): is missing [shape]"),
				in("responsibilities/galley.yaml", "stated: [cook], ", "",
						"6: rows[0].stated (soup): is missing [shape]"),
				in("responsibilities/galley.yaml", "stated: [cook]", "stated: []",
						"6: rows[0].stated (soup): must not be empty [shape]"),
				in("responsibilities/galley.yaml", "basis: editorial", "basis: editorial, stated: [mate]",
						"7: rows[1].stated (stove): must be empty [shape]"),
				in("roles/mate.yaml", "cites: [logbook]}\ncombines",
						"cites: [logbook], advert: Be on board.}\ncombines",
						"7: definition.advert: is not a field of the format [shape]"),
				in("categories.yaml", "advert: Your duties", "advert: \" \"",
						"1: [0].advert (purpose): must not be empty [shape]"),
				in("disputes.yaml", "{combinedRole: both}", "{combinedRole: both, role: mate}",
						"3: [0].about (wage): must be either combinedRole, or role and category [shape]"),
				in("disputes.yaml", "{role: mate, category: people}", "{role: mate}",
						"9: [1].about.category (rest): is missing [shape]"),
				in("disputes.yaml", "    - {answer: Cook, text: The cook rests., cites: [manual]}\n", "",
						"10: [1].sides (rest): must have at least 2 entries [shape]"),
				in("skills/esco-skills.csv", "cook,optional", "cook,useful",
						"3: [1].relation: must be one of essential, optional and not \"useful\" [shape]"),
				in("skills/esco-skills.csv", "http://example.org/skill/1", "skill 1",
						"2: [0].skill_uri: must be an address that starts with http:// or https:// (or nothing) and not \"skill 1\" [shape]"),
				in("skills/esco-skills.csv", "relation", "relations",
						"1: the header must be role_slug,relation,skill_label,skill_uri [csv]"),
				in("skills/esco-skills.csv", ",skill_uri", "",
						"1: the header must be role_slug,relation,skill_label,skill_uri [csv]"),
				in("skills/esco-occupations.csv", ",match", ",match,warning",
						"1: the header must be role_slug,occupation_uri,occupation_label,match,caution [csv]"),
				in("skills/esco-occupations.csv", "http://example.org/occupation/1", "",
						"2: [0].occupation_uri: must not be empty [shape]"),
				in("skills/esco-skills.csv", "bake,", "bake", "3: has 3 cells instead of 4 [csv]"));
	}

	private static Stream<Break> ofSyntax() {
		return Stream.of(
				in("roles/mate.yaml", "rank: 10", "rank: 10\nrank: 11", "5: field \"rank\" is given twice [yaml]"),
				in("roles/mate.yaml", "rank: 10", "rank: : 10",
						"4: mapping values are not allowed here; put such text in quotes: ': 10' [yaml]"),
				in("roles/mate.yaml", "aliases: [Hand]", "aliases: &a [Hand]\nhue: *a",
						"5: an anchor (&) is not part of the format; put such text in quotes: '&a [Hand]' [yaml]"),
				in("roles/mate.yaml", "name: The mate", "name: *mate",
						"3: an alias (*) is not part of the format; put such text in quotes: '*mate' [yaml]"),
				in("roles/mate.yaml", "statements:", "---\nstatements:",
						"10: a second document is not part of the format [yaml]"));
	}

	private static Stream<Break> ofUniqueness() {
		return Stream.of(
				in("categories.yaml", "- {slug: people",
						"- {slug: purpose, name: Aim, question: Why?, wording: any, group: Job}\n- {slug: people",
						"2: [1].slug (purpose): \"purpose\" is used already, in categories.yaml:1 [unique-slug]"),
				in("combined-roles/both.yaml", "slug: storm", "slug: cheap",
						"7: signals[1].slug (cheap): \"cheap\" is used already, in combined-roles/both.yaml:3 [unique-slug-in-combined-role]"),
				in("responsibilities/galley.yaml", "slug: stove", "slug: soup",
						"7: rows[1].slug (soup): \"soup\" is used already, in responsibilities/galley.yaml:6 [unique-slug-in-setting]"),
				in("references.yaml", "via: logbook}", "via: logbook}\n- " + MAP.replace("key: map", "key: manual"),
						"8: [2].key (manual): \"manual\" is used already, in references.yaml:7 [unique-key]"),
				in("references.yaml", "example.org/manual", "example.org/logbook",
						"7: [1].url (manual): \"https://example.org/logbook\" is used already, in references.yaml:3 [unique-url]"),
				in("references.yaml", "https://example.org/manual", "https://EXAMPLE.org:443/%6cogbook#top",
						"7: [1].url (manual): \"https://example.org/logbook\" is used already, in references.yaml:3 [unique-url]"),
				in("roles/mate.yaml", "rank: 10", "rank: 20.0",
						"4: rank: \"20\" is used already, in roles/cook.yaml:4 [unique-rank]"),
				in("roles/mate.yaml", "Keeps the crew going.", "Keeps the ship going.",
						"12: statements.purpose[1].text: \"Keeps the ship going.\" is used already, in roles/mate.yaml:11 [unique-statement]"),
				in("roles/mate.yaml", "Keeps the crew going., cites: [logbook, manual]",
						"Keeps the crew going., cites: [logbook, manual], mark: \"e1c9947c\"",
						"12: statements.purpose[1].mark: \"e1c9947c\" is used already, in roles/mate.yaml:11 [unique-statement]"),
				in("skills/esco-skills.csv", "cook,optional,bake", "cook,optional,\"boil, and salt\"",
						"3: [1].skill_label: \"cook: boil, and salt\" is used already, in skills/esco-skills.csv:2 [unique-skill]"),
				in("synonyms.yaml", "reports to, boss", "reports to, PAY, Boss, boss",
						"2: [1][1]: \"pay\" is used already, in synonyms.yaml:1 [unique-synonym]",
						"2: [1][3]: \"boss\" is used already, in synonyms.yaml:2 [unique-synonym]"),
				in("synonyms.yaml", "[pay, wage]", "[pay, \" Reports \u00A0TO\"]",
						"2: [1][0]: \"reports to\" is used already, in synonyms.yaml:1 [unique-synonym]"),
				in("synonyms.yaml", "[pay, wage]", "[pay, pay]", "1: [0]: names \"pay\" twice [shape]",
						"1: [0][1]: \"pay\" is used already, in synonyms.yaml:1 [unique-synonym]"),
				in("skills/esco-occupations.csv", "exact\n",
						"exact\ncook,http://example.org/occupation/2,ship's cook,nearest\n",
						"3: [1].occupation_label: \"cook: ship's cook\" is used already, in skills/esco-occupations.csv:2 [unique-occupation]"));
	}

	private static Stream<Break> ofExistence() {
		return Stream.of(in("catalogue.yaml", "home: [mate, cook]", "home: [mate, coook]",
				"3: home[1]: names \"coook\", and there is no such role; did you mean \"cook\"? [unknown-role]"),
				in("catalogue.yaml", "[[mate, cook]]", "[[mate, coook]]",
						"4: popular[0][1]: names \"coook\", and there is no such role; did you mean \"cook\"? [unknown-role]"),
				in("catalogue.yaml", "popular: [[mate, cook]]",
						"popular: [[mate, cook]]\nmoves: {paths: [people], failures: [peoples]}",
						"5: moves.failures[0]: names \"peoples\", and there is no such category; did you mean \"people\"? [unknown-category]"),
				in("roles/both.yaml", "combines: [mate, cook]", "combines: [mate, cook, boy]",
						"8: combines[2]: names \"boy\", and there is no such role [unknown-role]"),
				in("responsibilities/galley.yaml", "roles: [mate, cook]", "roles: [mate, cook, boy]",
						"4: roles[2]: names \"boy\", and there is no such role [unknown-role]"),
				in("responsibilities/galley.yaml", "levels: {mate: shares}", "levels: {both: shares}",
						"7: rows[1].levels.both (stove): names \"both\", and there is no such role of this setting [level-outside-setting]"),
				in("responsibilities/galley.yaml", "stated: [cook]", "stated: [cook, boy]",
						"6: rows[0].stated[1] (soup): names \"boy\", and there is no such level in this row [stated-without-level]"),
				in("likenesses.yaml", "[mate, cook]", "[mate, boy]",
						"1: [0].roles[1]: names \"boy\", and there is no such role [unknown-role]"),
				in("likenesses.yaml", "[purpose]", "[people, luck]",
						"1: [0].categories[1]: names \"luck\", and there is no such statement of cook [alike-without-statement]",
						"1: [0].categories[1]: names \"luck\", and there is no such statement of mate [alike-without-statement]",
						"1: [0].categories[1]: names \"luck\", and there is no such category [unknown-category]"),
				in("disputes.yaml", "role: mate", "role: boy",
						"9: [1].about.role (rest): names \"boy\", and there is no such role [unknown-role]"),
				in("skills/esco-skills.csv", "cook,optional", "boy,optional",
						"3: [1].role_slug: names \"boy\", and there is no such role [unknown-role]"),
				in("roles/mate.yaml", "people:", "peoples:",
						"13: statements.peoples: names \"peoples\", and there is no such category; did you mean \"people\"? [unknown-category]"),
				in("disputes.yaml", "category: people", "category: peoples",
						"9: [1].about.category (rest): names \"peoples\", and there is no such category; did you mean \"people\"? [unknown-category]"),
				in("references.yaml", "via: logbook", "via: log",
						"7: [1].via (manual): names \"log\", and there is no such reference; did you mean \"logbook\"? [unknown-reference]"),
				in("references.yaml", "via: logbook", "via: logbook, sameVoiceAs: log",
						"7: [1].sameVoiceAs (manual): names \"log\", and there is no such reference; did you mean \"logbook\"? [unknown-reference]"),
				in("combined-roles/both.yaml", "dispute: wage", "dispute: wages",
						"3: advantages[0].dispute (cheap): names \"wages\", and there is no such dispute; did you mean \"wage\"? [unknown-dispute]"),
				in("responsibilities/galley.yaml", "dispute: wage", "dispute: wages",
						"7: rows[1].dispute (stove): names \"wages\", and there is no such dispute; did you mean \"wage\"? [unknown-dispute]"),
				in("combined-roles/both.yaml", "leadsTo: [tired]", "leadsTo: [cheap]",
						"6: signals[0].leadsTo[0] (calm): names \"cheap\", and there is no such drawback [unknown-drawback]"),
				in("combined-roles/both.yaml", "contradicts: [calm]", "contradicts: [tired]",
						"7: signals[1].contradicts[0] (storm): names \"tired\", and there is no such signal [unknown-signal]"));
	}

	private static Stream<Break> ofCombination() {
		return Stream.of(in("disputes.yaml", "{combinedRole: both}", "{combinedRole: mate}",
				"3: [0].about.combinedRole (wage): names \"mate\", which does not combine at least two roles [combined-role]"),
				in("disputes.yaml", "{combinedRole: both}", "{combinedRole: crew}",
						"3: [0].about.combinedRole (wage): names \"crew\", and nothing is told of it: combined-roles/crew.yaml is missing [untold-combined-role]"),
				in("roles/crew.yaml", "combines: [mate, cook]", "combines: [mate]",
						"8: combines: must name at least two roles, or none [single-part]"),
				in("roles/both.yaml", "combines: [mate, cook]", "combines: [mate, both]",
						"8: combines: leads back to itself: both, both [circular-role]"),
				in("references.yaml", "kind: study", "kind: study\n  via: manual",
						"7: [0].via (logbook): leads back to itself: logbook, manual, logbook [circular-via]",
						"8: [1].via (manual): leads back to itself: manual, logbook, manual [circular-via]"),
				in("references.yaml", "via: logbook", "via: logbook, sameVoiceAs: manual",
						"7: [1].sameVoiceAs (manual): leads back to itself: manual, manual [voice]"),
				in("references.yaml", "via: logbook}",
						"via: logbook, sameVoiceAs: logbook}\n- "
								+ MAP.replace("kind", "sameVoiceAs: manual, via: map, kind"),
						"8: [2].sameVoiceAs (map): names \"manual\", which counts with \"logbook\" itself: name that one [voice]",
						"8: [2].via (map): leads back to itself: map, map [circular-via]"),
				in("responsibilities/galley.yaml", "slug: galley", "slug: kitchen",
						"1: slug (kitchen): is \"kitchen\", but the file is named after \"galley\" [file-name]"));
	}

	private static Stream<Break> ofWellformedness() {
		return Stream.of(
				in("references.yaml", "published: 2019-11", "published: 2019-13",
						"4: [0].published (logbook): \"2019-13\" is not in the calendar [date]"),
				in("catalogue.yaml", "2026-11-21", "2026-02-30",
						"2: reviewed: \"2026-02-30\" is not in the calendar [date]"),
				in("catalogue.yaml", "2026-11-21", "2026-11-21\nnextReview: 2027-13-01",
						"3: nextReview: \"2027-13-01\" is not in the calendar [date]"),
				in("catalogue.yaml", "2026-11-21", "2026-11-21\nnextReview: 2026-11-21",
						"3: nextReview: is not after the review of 2026-11-21 [next-review]"),
				in("references.yaml", "https://example.org/manual", "\"https://[example\"",
						"7: [1].url (manual): \"https://[example\" is not a well-formed address [address]"),
				in("references.yaml", "https://example.org/manual", "\"https://m\u00FCnchen.example/\u00F6|[0] 1\"",
						"7: [1].url (manual): \"https://m\u00FCnchen.example/\u00F6|[0] 1\" is not a well-formed address; write it as \"https://xn--mnchen-3ya.example/%C3%B6%7C%5B0%5D%201\" [address]"),
				in("skills/esco-skills.csv", "http://example.org/skill/1", "http://example.org/skill 1",
						"2: [0].skill_uri: \"http://example.org/skill 1\" is not a well-formed address; write it as \"http://example.org/skill%201\" [address]"),
				in("references.yaml", "https://example.org/manual", "https://me:secret@example.org/manual",
						"7: [1].url (manual): must not hold a user name or a password [address-user]"),
				in("references.yaml", "https://example.org/manual", "https://example.org:99999/manual",
						"7: [1].url (manual): names port 99999, and ports go from 1 to 65535 [address-port]"),
				in("roles/mate.yaml", "The mate", "\"The \\u202Emate\"",
						"3: name: holds U+202E (right-to-left override), which no text may [unseen-character]"),
				in("roles/mate.yaml", "The mate", "The \u202Emate",
						"3: name: holds U+202E (right-to-left override), which no text may [unseen-character]"),
				in("skills/esco-skills.csv", "boil, and salt", "boil, \u0007and salt",
						"2: [0].skill_label: holds U+0007 (bel), which no text may [unseen-character]"),
				in("roles/mate.yaml", "The mate", "\u200B",
						"3: name: has no character that a reader sees [unseen-text]"));
	}

	private static Stream<Break> ofStructures() {
		String file = "structures/both.yaml";
		return Stream.of(in(file, "level: thin", "level: poor",
				"28: structures[0].evidence.level (one): must be one of survey, opinion, thin and not \"poor\" [shape]"),
				in(file, "decision: Who does it?\n", "", "1: decision: is missing [shape]"),
				in(file, "    roles: []\n", "", "29: structures[1].roles (keep): is missing [shape]"),
				in(file, "Sleepless, text: One never sleeps.}", "Sleepless}",
						"20: structures[0].cons[0].text (one): is missing [shape]"),
				in(file, "title: Sleepless, ", "", "20: structures[0].cons[0].title (one): is missing [shape]"),
				in(file, "{reuse: cheap}", "{reuse: cheap, cites: [logbook]}",
						"16: structures[0].pros[0].cites (one): is not a field of the format [shape]"),
				in(file, "basis: editorial", "cites: []",
						"26: structures[0].cost.cites (one): must not be empty [shape]"),
				in(file, ", basis: editorial", "", "26: structures[0].cost.cites (one): is missing [shape]"),
				in(file, "basis: editorial", "basis: editorial, cites: [manual]",
						"26: structures[0].cost.cites (one): must be empty [shape]"),
				in(file, "There is one logbook., cites: [logbook]", "There is one logbook.",
						"28: structures[0].evidence.cites (one): is missing [shape]"),
				in(file, "    reversible: {text: At once., cites: [manual]}\n", "",
						"5: structures[0].reversible (one): is missing [shape]"),
				in(file, "    cost: {text: No source tells., basis: editorial}\n", "",
						"5: structures[0].cost (one): is missing [shape]"),
				in(file, "slug: keep", "slug: one",
						"3: unchanged: names \"keep\", and there is no such structure [unknown-structure]",
						"29: structures[1].slug (one): \"one\" is used already, in structures/both.yaml:5 [unique-slug-in-structures]"),
				in(file, "slug: quiet", "slug: tired",
						"20: structures[0].cons[0].reuse (one): \"tired\" is used already, in structures/both.yaml:18 [unique-argument]"),
				in(file, "unchanged: keep", "unchanged: kept",
						"3: unchanged: names \"kept\", and there is no such structure; did you mean \"keep\"? [unknown-structure]"),
				in(file, "roles: [both]", "roles: [boy]",
						"10: structures[0].roles[0] (one): names \"boy\", and there is no such role [unknown-role]"),
				in(file, "reuse: cheap", "reuse: calm",
						"16: structures[0].pros[0].reuse (one): names \"calm\", and there is no such advantage or drawback [unknown-argument]"),
				in(file, "dispute: wage", "dispute: wages",
						"18: structures[0].pros[2].dispute (quiet): names \"wages\", and there is no such dispute; did you mean \"wage\"? [unknown-dispute]"),
				in(file, "{who: A mate, text: Slept in the galley., cites: [logbook]}",
						"{who: A mate, text: Slept in the galley., cites: [log]}",
						"24: structures[0].likeIt[0].cites[0] (one): names \"log\", and there is no such reference; did you mean \"logbook\"? [unknown-reference]"),
				in(file, "slug: both", "slug: mate",
						"1: slug (mate): names \"mate\", which does not combine at least two roles [combined-role]",
						"1: slug (mate): is \"mate\", but the file is named after \"both\" [file-name]"),
				in(file, "slug: both", "slug: crew",
						"1: slug (crew): is \"crew\", but the file is named after \"both\" [file-name]",
						"1: slug (crew): names \"crew\", and nothing is told of it: combined-roles/crew.yaml is missing [untold-combined-role]"));
	}

	private static Stream<Break> ofFindings() {
		String file = "combined-roles/both.yaml";
		return Stream.of(
				in(file, "    finding: {\"yes\": The ship is in port., \"no\": The ship is at sea.}\n", "",
						"8: signals[2].finding (port): is missing [shape]"),
				in(file, ", \"no\": The ship is at sea.", "", "13: signals[2].finding.no (port): is missing [shape]"),
				in(file, "reading: for", "reading: maybe",
						"14: signals[2].fits.one.reading (port): must be one of for, against and not \"maybe\" [shape]"),
				in(file, "otherwise: [manual]", "otherwise: []",
						"14: signals[2].fits.one.otherwise (port): must not be empty [shape]"),
				in(file, "[[calm, port]]", "[[calm]]",
						"16: together.overlaps[0]: must have at least 2 entries [shape]"),
				in(file, "[[calm, port]]", "[[calm, calm]]", "16: together.overlaps[0]: names \"calm\" twice [shape]"),
				in(file, "fits: {one:", "fits: {once:",
						"14: signals[2].fits.once (port): names \"once\", and there is no such structure; did you mean \"one\"? [unknown-structure]"),
				in(file, "noFits: {one:", "noFits: {on:",
						"15: signals[2].noFits.on (port): names \"on\", and there is no such structure; did you mean \"one\"? [unknown-structure]"),
				in(file, "otherwise: [manual]", "otherwise: [manuals]",
						"14: signals[2].fits.one.otherwise[0] (port): names \"manuals\", and there is no such reference; did you mean \"manual\"? [unknown-reference]"),
				in(file, "otherwise: [manual], dispute: rest", "otherwise: [manual], dispute: rests",
						"14: signals[2].fits.one.dispute (port): names \"rests\", and there is no such dispute; did you mean \"rest\"? [unknown-dispute]"),
				in(file, "[[port, calm]]", "[[port, tired]]",
						"16: together.seldom[0][1]: names \"tired\", and there is no such signal [unknown-signal]"));
	}

	private static Stream<Break> ofFigures() {
		String file = "figures/both.yaml";
		return Stream.of(
				in(file, "value: 20", "value: 120", "8: figures[0].rows[0].value (large): must be at most 100 [shape]"),
				in(file, "value: 20", "value: -1", "8: figures[0].rows[0].value (large): must be at least 0 [shape]"),
				in(file, "value: 20", "value: some", "8: figures[0].rows[0].value (large): must be a number [shape]"),
				in(file, ", reason: Cooks were asked.", "", "9: figures[0].rows[1].reason (small): is missing [shape]"),
				in(file, "about: true, ", "", "8: figures[0].rows[0].about (large): is missing [shape]"),
				in(file, "about: true, ", "about: false, ",
						"8: figures[0].rows[0].about (large): must be one of true and not false [shape]"),
				in(file, "number: 40, ", "", "8: figures[0].rows[0].number (large): is missing [shape]"),
				in(file, "bound: below", "bound: under",
						"8: figures[0].rows[0].bound (large): must be one of below, above and not \"under\" [shape]"),
				in(file, "year: 2019", "year: \"2019\"",
						"8: figures[0].rows[0].year (large): must be a whole number [shape]"),
				in(file, "slug: large", "slug: wages",
						"10: figures[1].slug (wages): \"wages\" is used already, in figures/both.yaml:8 [unique-slug-in-figures]"),
				in(file, "cites: [manual]", "cites: [manul]",
						"9: figures[0].rows[1].cites[0] (small): names \"manul\", and there is no such reference; did you mean \"manual\"? [unknown-reference]"),
				in(file, "dispute: wage", "dispute: wages",
						"6: figures[0].dispute (ships): names \"wages\", and there is no such dispute; did you mean \"wage\"? [unknown-dispute]"),
				in(file, "slug: both", "slug: mate",
						"1: slug (mate): names \"mate\", which does not combine at least two roles [combined-role]",
						"1: slug (mate): is \"mate\", but the file is named after \"both\" [file-name]"),
				in(file, "slug: both", "slug: crew",
						"1: slug (crew): is \"crew\", but the file is named after \"both\" [file-name]",
						"1: slug (crew): names \"crew\", and nothing is told of it: combined-roles/crew.yaml is missing [untold-combined-role]"),
				in(file, "slug: both", "slug: boy",
						"1: slug (boy): is \"boy\", but the file is named after \"both\" [file-name]",
						"1: slug (boy): names \"boy\", and there is no such role [unknown-role]"));
	}

	private static Stream<Break> ofReview() {
		return Stream.of(
				in("catalogue.yaml", "2026-11-21", "2026-11-21\nreviewEvery: yearly",
						"3: reviewEvery: must be a period such as P6M or P1Y and not \"yearly\" [shape]"),
				in("catalogue.yaml", "2026-11-21", "2026-11-21\ninterests: \" \"",
						"3: interests: must not be empty [shape]"));
	}

	static Stream<Break> ofStyle() {
		return Stream.concat(ofSentences(), ofEqualDetail());
	}

	/** What an editor is told of and need not mend. */
	static Stream<Break> ofBalance() {
		return Stream.of(new Break("combined-roles/both.yaml", "slug: calm, points",
				"slug: calm, finding: {\"yes\": The sea is calm.}, fits: {one: {reading: against, cites: [manual]}}, points",
				List.of("structures/both.yaml:5: structures[0] (one): is spoken for by 0 of its questions and spoken against by 2, "
						+ "so one side can be heard more than twice as often as the other [uneven-questions]")));
	}

	private static Stream<Break> ofEqualDetail() {
		String file = "structures/both.yaml";
		String lonely = "      - {slug: lonely, title: Lonely, text: Nobody sings., cites: [manual]}\n";
		return Stream.of(in(file, "brief: true", "brief: false",
				"29: structures[1] (keep): has 27 words, fewer than 80 % of the 41 of the longest structure [equal-detail]",
				"35: structures[1].pros (keep): should have 3 to 6 entries and has 1 [number-of-arguments]",
				"37: structures[1].cons (keep): should have 3 to 6 entries and has 1 [number-of-arguments]"),
				in(file, lonely,
						lonely + lonely.replace("lonely", "wet") + lonely.replace("lonely", "cold")
								+ lonely.replace("lonely", "dark") + lonely.replace("lonely", "old"),
						"5: structures[0] (one): has 3 pros and 7 cons, which should be at most one apart [one-sided]",
						"19: structures[0].cons (one): should have 1 to 6 entries and has 7 [number-of-arguments]"),
				in(file, "Nobody sings.", "Nobody sings",
						"22: structures[0].cons[2].text (lonely): should end with a full stop [full-stop]"),
				in(file, "Slept in the galley.", "Slept" + " on".repeat(35) + ".",
						"24: structures[0].likeIt[0].text (one): should have at most 35 words and has 36 [length]"),
				in("combined-roles/both.yaml", "The ship is at sea.", "The ship is at sea",
						"13: signals[2].finding.no (port): should end with a full stop [full-stop]"));
	}

	private static Stream<Break> ofSentences() {
		return Stream.of(
				in("roles/mate.yaml", "Leads the hands.", "Leads the hands!",
						"14: statements.people[0].text: should end with a full stop [full-stop]"),
				in("catalogue.yaml", "2026-11-21", "2026-11-21\nchanges: The deck was scrubbed",
						"3: changes: should end with a full stop [full-stop]"),
				in("disputes.yaml", "One is enough.", "One is enough",
						"5: [0].sides[0].text (wage): should end with a full stop [full-stop]"),
				in("roles/mate.yaml", "Leads the hands.", "leads the hands.",
						"14: statements.people[0].text: should start with a capital letter [capital-letter]"),
				in("roles/mate.yaml", "Leads the hands.", THIRTY_ONE_WORDS + ".",
						"14: statements.people[0].text: should have at most 30 words and has 31 [length]"),
				in("roles/mate.yaml", "Somebody on board.", THIRTY_ONE_WORDS + " on".repeat(10) + ".",
						"7: definition.text: should have at most 40 words and has 41 [length]"),
				in("combined-roles/both.yaml", "Nobody sleeps.", THIRTY_ONE_WORDS + " on".repeat(5) + ".",
						"4: drawbacks[0].text (tired): should have at most 35 words and has 36 [length]"),
				in("combined-roles/both.yaml", "Little to do.", THIRTY_ONE_WORDS + " on".repeat(5) + ".",
						"6: signals[0].text (calm): should have at most 35 words and has 36 [length]"),
				in("disputes.yaml", "One is enough.", THIRTY_ONE_WORDS + " on".repeat(5) + ".",
						"5: [0].sides[0].text (wage): should have at most 35 words and has 36 [length]"),
				in("combined-roles/both.yaml", "One hand does two jobs.", THIRTY_ONE_WORDS + " on".repeat(60) + ".",
						"2: overview[0].text: should have at most 90 words and has 91 [length]"),
				in("roles/mate.yaml", "Keep the ship going.", "keep the ship going.",
						"11: statements.purpose[0].advert: should start with a capital letter [capital-letter]"),
				in("roles/mate.yaml", "Keep the ship going.", "Keep the ship going",
						"11: statements.purpose[0].advert: should end with a full stop [full-stop]"),
				in("roles/mate.yaml", "Keep the ship going.", "Keep" + " on".repeat(22) + ".",
						"11: statements.purpose[0].advert: should have at most 22 words and has 23 [length]"),
				in("roles/mate.yaml", "cites: [manual]}", "cites: [manual], advert: Lead the hands.}",
						"14: statements.people[0].advert: has no heading: its category in categories.yaml names no advert [advert-heading]"),
				in("references.yaml", "via: logbook}", "via: logbook}\n- " + MAP,
						"8: [2] (map): is not cited anywhere [uncited-reference]"),
				in("roles/mate.yaml", "The mate", "The mate #1",
						"3: name: ends before \" #\", where a comment begins: put the text in quotes, or two spaces before a comment [cut-text]"),
				in("references.yaml", "published: 2019-11", "published: 2026-11-21",
						"4: [0].published (logbook): \"2026-11-21\" is after the day on which the source was retrieved, 2026-11-20 [published-after-retrieved]"),
				in("references.yaml", "published: 2019-11", "published: 3000",
						"4: [0].published (logbook): \"3000\" lies in the future [future-date]",
						"4: [0].published (logbook): \"3000\" is after the day on which the source was retrieved, 2026-11-20 [published-after-retrieved]"),
				in("figures/both.yaml", "year: 2019", "year: 2099",
						"8: figures[0].rows[0].year (large): \"2099\" lies in the future [future-date]"),
				in("figures/both.yaml", "Cooks were asked.", "Cooks were asked",
						"9: figures[0].rows[1].reason (small): should end with a full stop [full-stop]"),
				in("figures/both.yaml", "Nobody counts the fish.", "Nobody counts the fish",
						"16: unknown[0]: should end with a full stop [full-stop]"),
				in("catalogue.yaml", "reviewed: 2026-11-21", "reviewed: 2099-01-01",
						"2: reviewed: \"2099-01-01\" lies in the future [future-date]"),
				in("references.yaml", "published: 2019-11\n  retrieved: 2026-11-20",
						"published: 2026-11\n  retrieved: 2026-11-22",
						"5: [0].retrieved (logbook): \"2026-11-22\" is after the day on which the catalogue was reviewed, 2026-11-21 [retrieved-after-review]"));
	}

	private static Break in(String file, String text, String replacement, String... faults) {
		return new Break(file, text, replacement, Stream.of(faults).map((fault) -> file + ":" + fault).toList());
	}

	/**
	 * One place that is broken.
	 *
	 * @param file the file
	 * @param text what stands there in the catalogue that breaks no rule
	 * @param replacement what is put there instead
	 * @param faults what is found, by place
	 */
	record Break(String file, String text, String replacement, List<String> faults) {

		CatalogueReport check(Path folder) {
			return TinyCatalogue.in(folder).replace(this.file, this.text, this.replacement).check();
		}

		@Override
		public String toString() {
			return this.faults.get(0);
		}

	}

}
