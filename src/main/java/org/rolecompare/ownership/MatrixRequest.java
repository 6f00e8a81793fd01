package org.rolecompare.ownership;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.rolecompare.citation.SourceFilter;
import org.rolecompare.responsibility.Level;
import org.rolecompare.role.Role;

import org.springframework.util.MultiValueMap;
import org.springframework.util.StringUtils;

/**
 * What the query of an address asks for, as it was typed.
 *
 * @param roles what it calls roles
 * @param areas what it calls areas
 * @param levels what it calls levels
 * @param shows what it wants to be shown
 * @param sources what it asks of the sources
 */
record MatrixRequest(List<String> roles, List<String> areas, List<String> levels, List<String> shows,
		SourceFilter sources) {

	static MatrixRequest of(MultiValueMap<String, String> query) {
		return new MatrixRequest(values(query, "role"), values(query, "area"), values(query, "level"),
				values(query, "show"), SourceFilter.of(query.get("kind"), query.getFirst("sources")));
	}

	private static List<String> values(MultiValueMap<String, String> query, String name) {
		return query.getOrDefault(name, List.of())
			.stream()
			.filter(StringUtils::hasText)
			.map(String::strip)
			.distinct()
			.toList();
	}

	/**
	 * Understand what is asked of a setting.
	 * @param facts the setting
	 * @return the address that the page answers; what the setting does not have is not in
	 * it
	 */
	MatrixAddress address(SettingFacts facts) {
		List<String> known = facts.roles().stream().map(Role::getSlug).filter((role) -> has(this.roles, role)).toList();
		List<Level> wanted = Arrays.stream(Level.values()).filter((level) -> has(this.levels, level.slug())).toList();
		List<String> found = facts.areas().stream().filter((area) -> has(this.areas, area)).toList();
		boolean handover = has(this.shows, MatrixAddress.HANDOVER) && !facts.replacements(known).isEmpty();
		return new MatrixAddress(facts.slug(), known, found, wanted, handover, has(this.shows, MatrixAddress.STATED),
				this.sources.known());
	}

	/**
	 * Say what of the address was left out.
	 * @param facts the setting
	 * @param understood the address that the page answers
	 * @return sentences, none where everything was understood
	 */
	List<String> notices(SettingFacts facts, MatrixAddress understood) {
		Stream<Unknown> unknown = Stream.of(Unknown.of("role of this setting", missing(this.roles, understood.roles())),
				Unknown.of("area of this setting", missing(this.areas, understood.areas())),
				Unknown.of("level", missing(this.levels, understood.levels().stream().map(Level::slug).toList())),
				Unknown.of("choice of what to show",
						missing(this.shows, List.of(MatrixAddress.HANDOVER, MatrixAddress.STATED))));
		boolean vain = has(this.shows, MatrixAddress.HANDOVER) && !understood.handover();
		return Stream
			.of(unknown.filter(Unknown::isAny).map(Unknown::sentence),
					vain ? Stream.of(facts.whyNothingChangesHands()) : Stream.<String>empty(),
					Stream.ofNullable(this.sources.notice()))
			.flatMap((notices) -> notices)
			.toList();
	}

	private static boolean has(List<String> typed, String name) {
		return typed.stream().anyMatch(name::equalsIgnoreCase);
	}

	private static List<String> missing(List<String> typed, List<String> known) {
		return typed.stream().filter((value) -> !has(known, value.toLowerCase(Locale.ROOT))).toList();
	}

}
