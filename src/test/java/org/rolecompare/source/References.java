package org.rolecompare.source;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Sources for tests.
 */
public final class References {

	private References() {
	}

	public static Reference study(String key) {
		return of(key, Reference.Kind.STUDY, null, null);
	}

	public static Reference advisory(String key) {
		return of(key, Reference.Kind.ADVISORY, null, null);
	}

	public static Reference readThrough(String key, Reference via) {
		return of(key, Reference.Kind.PRACTITIONER, via, null);
	}

	public static Reference repeating(String key, Reference other) {
		return of(key, Reference.Kind.STUDY, null, other);
	}

	private static Reference of(String key, Reference.Kind kind, @Nullable Reference via,
			@Nullable Reference sameVoiceAs) {
		Reference.Details details = new Reference.Details(key, "Title of " + key, List.of(), "Site of " + key,
				"https://example.org/" + key, null, LocalDate.of(2026, 11, 21), kind, null, key(via), key(sameVoiceAs),
				true, null, false);
		return new Reference(details, via, sameVoiceAs, 0);
	}

	private static @Nullable String key(@Nullable Reference other) {
		return (other != null) ? other.getKey() : null;
	}

}
