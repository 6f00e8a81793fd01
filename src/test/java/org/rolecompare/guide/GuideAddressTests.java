package org.rolecompare.guide;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.loading.Catalogues;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How the ticks of an address are read and written.
 */
class GuideAddressTests {

	private static final CombinedRoleCase CPTO = cpto();

	@Test
	void holdsTicksInTheOrderOfTheCatalogueAndEachOnce() {
		GuideAddress address = GuideAddress.of(CPTO, List.of("large-company", "start-up", "large-company", ""));
		assertThat(address.signals()).containsExactly("start-up", "large-company");
		assertThat(address.ignored().isEmpty()).isTrue();
		assertThat(CPTO.signals()).filteredOn(address::contains)
			.extracting((signal) -> signal.getSlug())
			.containsExactly("start-up", "large-company");
	}

	@Test
	void namesTheFirstFewOfWhatIsUnknownAndCountsTheRest() {
		List<String> asked = IntStream.rangeClosed(1, 50).mapToObj((number) -> "nope-" + number).toList();
		GuideAddress address = GuideAddress.of(CPTO, asked);
		assertThat(address.isEmpty()).isTrue();
		assertThat(address.ignored().names()).containsExactly("nope-1", "nope-2", "nope-3", "nope-4", "nope-5");
		assertThat(address.ignored().more()).isEqualTo(45);
	}

	@Test
	void leadsToGuideAndMemoWithTheSameTicks() {
		GuideAddress address = GuideAddress.of(CPTO, List.of("large-company", "nope", "start-up"));
		assertThat(address.href()).isEqualTo("/combined-roles/cpto/guide?signal=start-up&signal=large-company");
		assertThat(address.memo()).isEqualTo("/combined-roles/cpto/memo?signal=start-up&signal=large-company");
		assertThat(GuideAddress.of(CPTO, List.of()).memo()).isEqualTo("/combined-roles/cpto/memo");
	}

	@Test
	void ticksEverythingWhereTheWholeGuideIsMeant() {
		assertThat(GuideAddress.everything(CPTO).signals()).hasSameSizeAs(CPTO.signals());
	}

	private static CombinedRoleCase cpto() {
		Catalogue catalogue = Catalogues.example();
		return catalogue.combinedRoles().getByName("cpto", catalogue.roles());
	}

}
