package org.rolecompare.responsibility;

import java.util.List;

import org.rolecompare.english.English;

/** Says on whose word levels stand. */
final class LevelWords {

	private LevelWords() {
	}

	static String counts(LevelCounts levels) {
		return counted(levels) + ((levels.missing() == 0 || levels.given() == 0) ? "" : " " + levels.missing()
				+ " more " + English.plural(levels.missing(), "is not given.", "are not given."));
	}

	private static String counted(LevelCounts levels) {
		long stated = levels.stated();
		long readings = levels.readings();
		if (levels.given() == 0) {
			return "No level is given.";
		}
		if (readings == 0) {
			return English.plural(stated, "A source states this level.", "Sources state all " + stated + " levels.");
		}
		if (stated == 0) {
			return English.plural(readings, "This level is our reading of the roles’ definitions; no source states it.",
					"All " + readings + " levels are our reading of the roles’ definitions; no source states them.");
		}
		return English.plural(stated, "A source states one", "Sources state " + stated) + " of these " + levels.given()
				+ " levels; the other " + English.plural(readings, "one is", readings + " are")
				+ " our reading of the roles’ definitions.";
	}

	static String basis(List<RoleLevel> levels) {
		if (levels.stream().noneMatch(RoleLevel::isReading)) {
			return "";
		}
		List<String> stated = levels.stream()
			.filter(RoleLevel::stated)
			.map((level) -> level.role().abbreviation())
			.toList();
		return stated.isEmpty() ? "Our reading." : "Stated for the " + English.and(stated) + " only.";
	}

	static String level(RoleLevel given) {
		Level level = given.level();
		return given.role().abbreviation() + " "
				+ ((level != null) ? English.uncapitalized(level.label()) : "no level given");
	}

}
