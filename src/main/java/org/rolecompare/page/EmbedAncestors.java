package org.rolecompare.page;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

/**
 * Which other sites may show a part of a page in a frame.
 *
 * @param origins their origins as a content security policy has them, none for no site
 */
public record EmbedAncestors(List<String> origins) {

	private static final String PROPERTY = "rolecompare.embed-ancestors";

	private static final Pattern ORIGIN = Pattern
		.compile("https?://(\\*\\.)?[a-zA-Z0-9]([a-zA-Z0-9.-]*[a-zA-Z0-9])?(:(\\d{1,5}|\\*))?");

	/**
	 * Read what the operator says.
	 * @param said origins with commas or blanks between them
	 * @throws InvalidConfigurationPropertyValueException if one of them is none
	 */
	static EmbedAncestors of(String said) {
		List<String> origins = Arrays.stream(said.split("[,\\s]+")).filter((origin) -> !origin.isEmpty()).toList();
		origins.stream().filter((origin) -> !ORIGIN.matcher(origin).matches()).findFirst().ifPresent((origin) -> {
			throw new InvalidConfigurationPropertyValueException(PROPERTY, said,
					"\"" + origin + "\" is no origin such as https://example.org or https://*.example.org.");
		});
		return new EmbedAncestors(origins);
	}

	/** Whether no other site may. */
	public boolean isEmpty() {
		return this.origins.isEmpty();
	}

}
