package org.rolecompare.ownership;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.rolecompare.address.IgnoredInput;
import org.rolecompare.citation.SourceFilter;
import org.rolecompare.loading.Catalogues;
import org.rolecompare.ownership.MatrixAddress.Choice;
import org.rolecompare.responsibility.Level;

import static org.assertj.core.api.Assertions.assertThat;

class MatrixAddressTests {

	private static final MatrixAddress PLAIN = MatrixAddress.of("it");

	private static final List<String> AREAS = List.of("Data, AI and people", "R&D", "{x}");

	@Test
	void plainAddressHasNoQuery() {
		assertThat(PLAIN.href()).isEqualTo("/responsibilities/it").isEqualTo(PLAIN.path());
		assertThat(PLAIN.isFiltered()).isFalse();
	}

	@Test
	void holdsEverythingThatIsChosenInOneOrder() {
		MatrixAddress address = new MatrixAddress("it", List.of("cto", "cio"), List.of("Security"),
				List.of(Level.OWNS, Level.NONE), true, true, SourceFilter.NONE, List.of(), false);
		assertThat(address.href()).isEqualTo(
				"/responsibilities/it?role=cto&role=cio&area=Security&level=owns&level=none&show=handover&show=stated");
		assertThat(address.isFiltered()).isTrue();
		assertThat(address.path()).isEqualTo("/responsibilities/it");
	}

	@Test
	void whatIsAskedOfTheSourcesStaysWithEveryOtherChoice() {
		MatrixAddress weighed = PLAIN.withSources(SourceFilter.of(List.of("study"), "counted"));
		assertThat(weighed.href()).isEqualTo("/responsibilities/it?kind=study&sources=counted");
		assertThat(weighed.isFiltered()).isTrue();
		assertThat(weighed.toggling(Level.OWNS).togglingHandover().href())
			.isEqualTo("/responsibilities/it?level=owns&show=handover&kind=study&sources=counted");
	}

	@Test
	void theChoiceOfStatedLevelsStaysWithEveryOtherChoice() {
		MatrixAddress stated = PLAIN.togglingStated();
		assertThat(stated.isFiltered()).isTrue();
		assertThat(List.of(stated.toggling("R&D", AREAS), stated.toggling(Level.OWNS), stated.togglingHandover(),
				stated.withSources(SourceFilter.of(List.of("study"), null))))
			.allSatisfy((other) -> assertThat(other.href()).contains("show=stated"));
	}

	@Test
	void encodesAreasWhateverTheyAreCalled() {
		MatrixAddress all = new MatrixAddress("it", List.of(), AREAS, List.of(), false, false, SourceFilter.NONE,
				List.of(), false);
		assertThat(all.href())
			.isEqualTo("/responsibilities/it?area=Data%2C%20AI%20and%20people&area=R%26D&area=%7Bx%7D");
	}

	@Test
	void switchesTurnOnAndOffInTheOrderOfTheSetting() {
		MatrixAddress last = PLAIN.toggling("{x}", AREAS);
		assertThat(last.areas()).containsExactly("{x}");
		assertThat(last.toggling("R&D", AREAS).areas()).containsExactly("R&D", "{x}");
		assertThat(last.toggling("{x}", AREAS)).isEqualTo(PLAIN);
		assertThat(PLAIN.toggling(Level.SHARES).toggling(Level.OWNS).levels()).containsExactly(Level.OWNS,
				Level.SHARES);
		assertThat(PLAIN.toggling(Level.SHARES).toggling(Level.SHARES)).isEqualTo(PLAIN);
		assertThat(PLAIN.togglingHandover().handover()).isTrue();
		assertThat(PLAIN.togglingHandover().togglingHandover()).isEqualTo(PLAIN);
		assertThat(PLAIN.togglingStated().togglingStated()).isEqualTo(PLAIN);
	}

	@Test
	void understandsWhatTheSettingHasAndNamesTheRest() {
		MatrixAddress address = understood(new Choice(Set.of("CPTO", " cto ", "cfo", ""), Set.of("people", "Zirkus"),
				Set.of("owns"), Set.of("stated", "handover"), null, null));
		assertThat(address.href()).isEqualTo(
				"/responsibilities/product-and-technology?role=cto&role=cpto&area=People&level=owns&show=stated");
		assertThat(address.ignored()).extracting(IgnoredInput::names)
			.containsExactly(List.of("cfo"), List.of("Zirkus"));
		assertThat(address.handoverImpossible()).isTrue();
		MatrixAddress next = address.toggling(Level.OWNS);
		assertThat(next.ignored()).isEmpty();
		assertThat(next.handoverImpossible()).isFalse();
	}

	@Test
	void isNotFilteredByWhatIsIgnored() {
		MatrixAddress address = understood(new Choice(Set.of("cfo"), null, null, null, Set.of("gossip"), null));
		assertThat(address.isFiltered()).isFalse();
		assertThat(address.ignored()).hasSize(2);
	}

	private static MatrixAddress understood(Choice choice) {
		return MatrixAddress.of(Matrices.ownership(Catalogues.example(), "product-and-technology"), choice);
	}

}
