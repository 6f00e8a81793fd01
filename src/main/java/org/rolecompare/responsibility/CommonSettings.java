package org.rolecompare.responsibility;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The settings that hold some roles together, and the one that the reader has chosen.
 *
 * @param settings all of them, the one with the most responsibilities first
 * @param chosen the chosen one, the first unless the reader says otherwise; null for none
 * @param leftOut what the reader asked for and is none of them, null for nothing
 */
public record CommonSettings(List<SettingSummary> settings, @Nullable SettingSummary chosen, @Nullable String leftOut) {

	/** A reader does not choose from more. */
	private static final int MOST_LISTED = 60;

	/**
	 * Choose a setting.
	 * @param settings the settings that hold the roles
	 * @param asked slug of the setting that the reader asks for, null for any
	 * @return the choice
	 */
	public static CommonSettings of(List<SettingSummary> settings, @Nullable String asked) {
		SettingSummary found = settings.stream()
			.filter((setting) -> setting.slug().equals(asked))
			.findFirst()
			.orElse(null);
		SettingSummary chosen = (found != null || settings.isEmpty()) ? found : settings.get(0);
		String leftOut = (found == null && asked != null && !asked.isBlank()) ? asked : null;
		return new CommonSettings(settings.stream().limit(MOST_LISTED).toList(), chosen, leftOut);
	}

}
