package org.rolecompare.guide;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How the ticks of an address are read and written.
 */
class SelectedSignalsTests {

	private static final List<String> SIGNALS = List.of("start-up", "large", "no-deputies");

	@Test
	void areInTheOrderOfTheCatalogueAndEachOnce() {
		SelectedSignals ticks = SelectedSignals.of(List.of("large", "start-up", "large", ""), SIGNALS);
		assertThat(ticks.signals()).containsExactly("start-up", "large");
		assertThat(ticks.leftOut().isEmpty()).isTrue();
		assertThat(ticks.contains("no-deputies")).isFalse();
	}

	@Test
	void nameTheFirstFewOfWhatIsUnknownAndCountTheRest() {
		List<String> asked = IntStream.rangeClosed(1, 50).mapToObj((number) -> "nope-" + number).toList();
		SelectedSignals ticks = SelectedSignals.of(asked, SIGNALS);
		assertThat(ticks.isEmpty()).isTrue();
		assertThat(ticks.leftOut().names()).containsExactly("nope-1", "nope-2", "nope-3", "nope-4", "nope-5");
		assertThat(ticks.leftOut().more()).isEqualTo(45);
	}

	@Test
	void areTheAddress() {
		assertThat(SelectedSignals.of(List.of("large", "nope", "start-up"), SIGNALS).addedTo("/combined-roles/x/memo"))
			.isEqualTo("/combined-roles/x/memo?signal=start-up&signal=large");
		assertThat(SelectedSignals.of(List.of(), SIGNALS).addedTo("/combined-roles/x/memo"))
			.isEqualTo("/combined-roles/x/memo");
	}

}
