package org.rolecompare.ownership;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.rolecompare.citation.SourceFilter;
import org.rolecompare.responsibility.Level;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * The address of a matrix: everything the reader has chosen. Each control of the page is
 * a link to another one of these, or a form that leads to one.
 *
 * @param setting slug of the setting
 * @param roles slugs of the roles whose columns are shown, in the order of the setting;
 * none for all
 * @param areas the areas whose rows are shown, in their order; none for all
 * @param levels a row is shown if a shown role has one of these; none for any
 * @param handover whether only rows are shown that change hands
 * @param stated whether only levels are shown that a source states
 * @param sources what is asked of the sources
 */
public record MatrixAddress(String setting, List<String> roles, List<String> areas, List<Level> levels,
		boolean handover, boolean stated, SourceFilter sources) {

	static final String ROOT = "/responsibilities";

	/** The value of {@code show} that keeps only what changes hands. */
	static final String HANDOVER = "handover";

	/** The value of {@code show} that keeps only levels that a source states. */
	static final String STATED = "stated";

	/**
	 * Address a whole matrix.
	 * @param setting slug of the setting
	 * @return the address without any filter
	 */
	static MatrixAddress of(String setting) {
		return new MatrixAddress(setting, List.of(), List.of(), List.of(), false, false, SourceFilter.NONE);
	}

	/**
	 * Return the address without what narrows it.
	 * @return the path
	 */
	public String path() {
		return ROOT + "/" + this.setting;
	}

	/**
	 * Return the address as a link.
	 * @return path and query, encoded
	 */
	public String href() {
		UriComponentsBuilder uri = UriComponentsBuilder.fromPath(path());
		this.roles.forEach((role) -> uri.queryParam("role", role));
		Map<String, String> names = new HashMap<>();
		for (int area = 0; area < this.areas.size(); area++) {
			uri.queryParam("area", "{area" + area + "}");
			names.put("area" + area, this.areas.get(area));
		}
		this.levels.forEach((level) -> uri.queryParam("level", level.slug()));
		if (this.handover) {
			uri.queryParam("show", HANDOVER);
		}
		if (this.stated) {
			uri.queryParam("show", STATED);
		}
		String rows = uri.encode().buildAndExpand(names).toUriString();
		String weighed = this.sources.parameters().collect(Collectors.joining("&"));
		return rows + (weighed.isEmpty() ? "" : (rows.contains("?") ? "&" : "?") + weighed);
	}

	public boolean isFiltered() {
		return !equals(of(this.setting));
	}

	/**
	 * Switch an area on or off.
	 * @param area the area
	 * @param order all areas in the order that the address keeps, so that two ways to one
	 * selection have one address
	 */
	MatrixAddress toggling(String area, List<String> order) {
		List<String> toggled = order.stream()
			.filter((other) -> this.areas.contains(other) != other.equals(area))
			.toList();
		return new MatrixAddress(this.setting, this.roles, toggled, this.levels, this.handover, this.stated,
				this.sources);
	}

	MatrixAddress toggling(Level level) {
		List<Level> toggled = Arrays.stream(Level.values())
			.filter((other) -> this.levels.contains(other) != (other == level))
			.toList();
		return new MatrixAddress(this.setting, this.roles, this.areas, toggled, this.handover, this.stated,
				this.sources);
	}

	MatrixAddress togglingHandover() {
		return new MatrixAddress(this.setting, this.roles, this.areas, this.levels, !this.handover, this.stated,
				this.sources);
	}

	MatrixAddress togglingStated() {
		return new MatrixAddress(this.setting, this.roles, this.areas, this.levels, this.handover, !this.stated,
				this.sources);
	}

	MatrixAddress withSources(SourceFilter others) {
		return new MatrixAddress(this.setting, this.roles, this.areas, this.levels, this.handover, this.stated, others);
	}

}
