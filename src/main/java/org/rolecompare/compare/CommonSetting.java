package org.rolecompare.compare;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rolecompare.citation.Citing;
import org.rolecompare.citation.CitationMarker;
import org.rolecompare.citation.FilterResult;
import org.rolecompare.citation.SourceFilter;
import org.rolecompare.citation.EvidenceSummary;
import org.rolecompare.responsibility.LevelCounts;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.responsibility.RoleLevel;
import org.rolecompare.responsibility.Setting;
import org.rolecompare.role.Role;
import org.rolecompare.statement.Dispute;
import org.rolecompare.statement.DisputeMark;

/**
 * In what the compared roles differ where they stand in one setting.
 *
 * @param slug slug of the setting
 * @param name its name
 * @param assumption the company in which the levels hold, as a sentence
 * @param rows the responsibilities in which the given levels differ
 * @param total how many responsibilities have a level for at least two of the roles
 */
public record CommonSetting(String slug, String name, String assumption, FilterResult<Row> rows, int total) {

	/**
	 * List the settings that have a level for at least two of the roles.
	 */
	static List<CommonSetting> of(ComparedRoles compared, SourceFilter choice, Citing citations) {
		CommonResponsibilities common = compared.common();
		return common.settings().stream().map((setting) -> of(setting, common, choice, citations)).toList();
	}

	/**
	 * Count the responsibilities in which the roles differ.
	 * @return for instance <em>Product and technology: the levels differ in 13 of 28
	 * responsibilities</em>
	 */
	public String summary() {
		int differing = this.rows.shown().size() + this.rows.hidden();
		return this.name + ": the levels " + extent(differing, this.total)
				+ ((this.rows.hidden() > 0) ? ", of which " + this.rows.shown().size() + " are shown" : "");
	}

	private static String extent(int differing, int total) {
		if (total == 1) {
			return ((differing == 1) ? "differ" : "do not differ") + " in the one responsibility";
		}
		String of = (differing == 0) ? "none of " : (differing == total) ? "all " : differing + " of ";
		return "differ in " + of + total + " responsibilities";
	}

	private static CommonSetting of(Setting setting, CommonResponsibilities common, SourceFilter choice,
			Citing citations) {
		List<Role> columns = common.columns(setting);
		FilterResult<Row> rows = choice.select(common.differing(setting), Responsibility::getCites)
			.map((responsibility) -> row(responsibility, columns, citations));
		return new CommonSetting(setting.getSlug(), setting.getName(), setting.assumptionSentence(), rows,
				common.count(setting));
	}

	private static Row row(Responsibility responsibility, List<Role> columns, Citing citations) {
		Dispute dispute = responsibility.getDispute();
		List<RoleLevel> levels = columns.stream().map((role) -> RoleLevel.of(responsibility, role.names())).toList();
		return new Row(responsibility.getSlug(), responsibility.getName(), levels, LevelCounts.of(levels).isOurs(),
				responsibility.getNote(),
				citations.cite(responsibility.getCites(), "Who owns what, " + responsibility.getName()),
				citations.weigh(responsibility.getCites()), (dispute != null) ? DisputeMark.aside(dispute) : null);
	}

	/**
	 * Count on what the levels of the shown rows rest.
	 * @return the counts
	 */
	public LevelCounts levels() {
		return LevelCounts.of(this.rows.shown().stream().flatMap((row) -> row.levels().stream()).toList());
	}

	/**
	 * A responsibility in which the roles differ.
	 *
	 * @param slug slug of the responsibility, its anchor in the matrix
	 * @param name its name
	 * @param levels one for each compared role for which the setting gives a level, in
	 * the order of the columns
	 * @param ours whether all levels are our reading
	 * @param note what a careful reader should know
	 * @param markers its sources
	 * @param weight the same in numbers
	 * @param dispute where the sources disagree, if they do
	 */
	public record Row(String slug, String name, List<RoleLevel> levels, boolean ours, @Nullable String note,
			List<CitationMarker> markers, @Nullable EvidenceSummary weight, @Nullable DisputeMark dispute) {
	}

}
