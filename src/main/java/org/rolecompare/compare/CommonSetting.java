package org.rolecompare.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Address;
import org.rolecompare.citation.CitedSentence.Marker;
import org.rolecompare.citation.Citing;
import org.rolecompare.citation.EvidenceSummary;
import org.rolecompare.citation.SourceFilter;
import org.rolecompare.citation.SourceFilter.Selection;
import org.rolecompare.responsibility.LevelCounts;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.responsibility.RoleLevel;
import org.rolecompare.responsibility.Setting;
import org.rolecompare.role.Role;
import org.rolecompare.statement.DisputeMark;

/**
 * In what the compared roles differ where they stand in one setting.
 *
 * @param assumption the company in which the levels hold, as a sentence
 * @param rows the responsibilities in which the given levels differ
 * @param total how many responsibilities have a level for at least two of the roles
 */
public record CommonSetting(String slug, String name, String assumption, Selection<Row> rows, int total) {

	/** List the settings that have a level for at least two of the roles. */
	static List<CommonSetting> of(ComparedRoles compared, SourceFilter choice, Citing citing) {
		Map<Setting, List<Responsibility>> common = compared.catalogue()
			.settings()
			.findRowsInCommon(compared.roles())
			.stream()
			.collect(Collectors.groupingBy(Responsibility::getSetting, LinkedHashMap::new, Collectors.toList()));
		return common.entrySet()
			.stream()
			.map((setting) -> of(setting.getKey(), setting.getValue(), compared.roles(), choice, citing))
			.toList();
	}

	private static CommonSetting of(Setting setting, List<Responsibility> common, List<Role> roles, SourceFilter choice,
			Citing citing) {
		List<Role> columns = roles.stream()
			.filter((role) -> common.stream().anyMatch((row) -> row.getLevels().containsKey(role)))
			.toList();
		List<Responsibility> differing = common.stream().filter((row) -> differs(row, roles)).toList();
		Selection<Row> rows = choice.select(differing, Responsibility::getCites)
			.map((responsibility) -> row(responsibility, columns, citing));
		return new CommonSetting(setting.getSlug(), setting.getName(), setting.assumptionSentence(), rows,
				common.size());
	}

	private static boolean differs(Responsibility row, List<Role> roles) {
		return roles.stream().flatMap((role) -> Stream.ofNullable(row.getLevel(role.getSlug()))).distinct().count() > 1;
	}

	private static Row row(Responsibility responsibility, List<Role> columns, Citing citing) {
		List<RoleLevel> levels = columns.stream().map((role) -> RoleLevel.of(responsibility, role.names())).toList();
		return new Row(responsibility.getSlug(), responsibility.getName(), levels, LevelCounts.of(levels).isOurs(),
				responsibility.getNote(),
				citing.cite(responsibility.getCites(), "Who owns what, " + responsibility.getName()),
				citing.weigh(responsibility.getCites()),
				DisputeMark.of(responsibility.getDispute(), DisputeMark::aside));
	}

	public String href() {
		return Address.setting(this.slug).href();
	}

	/** Count on what the levels of the shown rows rest. */
	public LevelCounts levels() {
		return LevelCounts.of(this.rows.shown().stream().flatMap((row) -> row.levels().stream()).toList());
	}

	/**
	 * A responsibility in which the roles differ.
	 *
	 * @param slug slug of the responsibility, its anchor in the matrix
	 * @param levels one for each compared role for which the setting gives a level, in
	 * the order of the columns
	 * @param ours whether all levels are our reading
	 * @param note what a careful reader should know
	 * @param weight the markers in numbers, null unless the reader asked for it
	 */
	public record Row(String slug, String name, List<RoleLevel> levels, boolean ours, @Nullable String note,
			List<Marker> markers, @Nullable EvidenceSummary weight, @Nullable DisputeMark dispute) {
	}

}
