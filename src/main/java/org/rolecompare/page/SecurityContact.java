package org.rolecompare.page;

import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.util.StringUtils;

/**
 * Where the operator wants to hear of a weakness, as RFC 9116 asks for it.
 *
 * @param contact the address, encoded
 * @param expires until when it holds
 */
public record SecurityContact(String contact, Instant expires) {

	private static final String CONTACT = "rolecompare.security-contact";

	private static final String EXPIRES = "rolecompare.security-expires";

	private static final List<String> SCHEMES = List.of("mailto", "https", "tel");

	/**
	 * Read what the operator says.
	 * @return nothing if both are empty
	 * @throws InvalidConfigurationPropertyValueException if one is missing or wrong
	 */
	static Optional<SecurityContact> of(String contact, String expires) {
		if (!StringUtils.hasText(contact) && !StringUtils.hasText(expires)) {
			return Optional.empty();
		}
		return Optional.of(new SecurityContact(address(contact.strip()), time(expires.strip())));
	}

	private static String address(String contact) {
		try {
			URI address = URI.create(contact);
			if (address.isAbsolute() && SCHEMES.contains(address.getScheme())) {
				return address.toASCIIString();
			}
		}
		catch (IllegalArgumentException ex) {
			// It is no address at all.
		}
		throw new InvalidConfigurationPropertyValueException(CONTACT, contact,
				"It has to be an address that begins with mailto:, https: or tel:.");
	}

	private static Instant time(String expires) {
		try {
			return OffsetDateTime.parse(expires).toInstant().truncatedTo(ChronoUnit.SECONDS);
		}
		catch (DateTimeParseException ex) {
			throw new InvalidConfigurationPropertyValueException(EXPIRES, expires,
					"It has to be a time such as 2027-11-25T00:00:00Z, since readers must know how long "
							+ "a contact holds.");
		}
	}

}
