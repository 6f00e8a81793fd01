package org.rolecompare.source;

import java.time.LocalDate;
import java.util.List;

import org.assertj.core.api.ThrowableAssertAlternative;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.rolecompare.source.Reference.Details;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What a source has to have, and what follows from it. */
class ReferenceTests {

	private static final Reference STUDY = References.study("study");

	@ParameterizedTest
	@CsvSource({ "'', Site, https://example.org/, A reference needs a key",
			"' ', Site, https://example.org/, A reference needs a key",
			"key, ' ', https://example.org/, A reference needs a site",
			"key, Site, ' ', A reference needs an address" })
	void hasAKeyASiteAndAnAddress(String key, String site, String url, String message) {
		assertThatIllegalArgumentException().isThrownBy(() -> details(key, site, url, null, null)).withMessage(message);
	}

	@Test
	void wasReadThroughTheSourceThatItNames() {
		assertThat(new Reference(through("study"), STUDY, null, 0).getVia()).isEqualTo(STUDY);
		assertRefused(through("other"), STUDY, null).withMessage("key was read through other");
		assertRefused(through("study"), null, null).withMessage("key was read through study");
		assertRefused(through(null), STUDY, null).withMessage("key was read through null");
	}

	@Test
	void hasTheVoiceOfTheSourceThatItNames() {
		assertThat(new Reference(repeating("study"), null, STUDY, 0).getSameVoiceAs()).isEqualTo(STUDY);
		assertRefused(repeating("other"), null, STUDY).withMessage("key has the same voice as other");
		assertRefused(repeating("study"), null, null).withMessage("key has the same voice as study");
		assertRefused(repeating(null), null, STUDY).withMessage("key has the same voice as null");
	}

	@Test
	void speaksForItselfUnlessItRepeatsAnother() {
		assertThat(STUDY.voice()).isEqualTo("study");
		assertThat(References.repeating("digest", STUDY).voice()).isEqualTo("study");
		assertThat(References.readThrough("passed-on", STUDY).voice()).isEqualTo("passed-on");
	}

	@Test
	void countsPositionsFromZero() {
		assertThat(new Reference(through(null), null, null, 0).getPosition()).isZero();
		assertThatIllegalArgumentException().isThrownBy(() -> new Reference(through(null), null, null, -1))
			.withMessage("Positions count from 0");
	}

	private static ThrowableAssertAlternative<IllegalArgumentException> assertRefused(Details details,
			@Nullable Reference via, @Nullable Reference sameVoiceAs) {
		return assertThatIllegalArgumentException().isThrownBy(() -> new Reference(details, via, sameVoiceAs, 0));
	}

	private static Details through(@Nullable String via) {
		return details("key", "Site", "https://example.org/", via, null);
	}

	private static Details repeating(@Nullable String sameVoiceAs) {
		return details("key", "Site", "https://example.org/", null, sameVoiceAs);
	}

	private static Details details(String key, String site, String url, @Nullable String via,
			@Nullable String sameVoiceAs) {
		return new Details(key, null, List.of(), site, url, null, LocalDate.of(2026, 11, 21), Reference.Kind.STUDY,
				null, via, sameVoiceAs, true, null, null);
	}

}
