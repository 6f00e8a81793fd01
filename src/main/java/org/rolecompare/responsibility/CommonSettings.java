package org.rolecompare.responsibility;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.rolecompare.address.IgnoredInput;

/**
 * The settings that hold some roles together, and the one that the reader has chosen.
 *
 * @param settings all of them, the one with the most responsibilities first
 * @param chosen the chosen one, the first unless the reader says otherwise; null for none
 * @param ignored what the reader asked for and is none of them
 */
public record CommonSettings(List<Setting.Summary> settings, Setting.@Nullable Summary chosen, IgnoredInput ignored) {

	/** A reader does not choose from more. */
	private static final int MOST_LISTED = 60;

	/**
	 * Choose a setting.
	 * @param settings the settings that hold the roles
	 * @param asked slug of the setting that the reader asks for, null for any
	 * @return the choice
	 */
	public static CommonSettings of(List<Setting.Summary> settings, @Nullable String asked) {
		Setting.Summary chosen = settings.stream()
			.filter((setting) -> setting.slug().equals(asked))
			.findFirst()
			.or(() -> settings.stream().findFirst())
			.orElse(null);
		IgnoredInput ignored = IgnoredInput.of("setting with these roles", Stream.ofNullable(asked).toList(),
				settings.stream().map(Setting.Summary::slug).toList());
		return new CommonSettings(settings.stream().limit(MOST_LISTED).toList(), chosen, ignored);
	}

	/**
	 * Offer the settings.
	 * @param href gives the address of the page in a setting, of which it is told the
	 * slug; null for the setting that the plain address shows
	 * @return the settings in their order
	 */
	public List<Choice> choices(Function<@Nullable String, String> href) {
		return this.settings.stream()
			.map((setting) -> new Choice(setting.name(),
					href.apply(setting.equals(this.settings.get(0)) ? null : setting.slug()),
					setting.equals(this.chosen)))
			.toList();
	}

	/** Something that a page can show instead, and whether it does already. */
	public record Choice(String name, String href, boolean on) {
	}

}
