package org.rolecompare.library;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.library.ReferenceList.Controls.VoiceSwitch;
import org.rolecompare.loading.Catalogues;
import org.rolecompare.source.Reference;

import static org.assertj.core.api.Assertions.assertThat;

class ReferenceListTests {

	private final Catalogue catalogue = Catalogues.example();

	@Test
	void countsWhatIsWanted() {
		ReferenceList studies = list(List.of("study"), null, null, null);
		assertThat(studies.paging().total()).isEqualTo(studies().count());
		assertThat(studies.paging().parts()).isEqualTo(2);
		assertThat(studies.found().sources()).isEqualTo((int) studies().count());
		assertThat(studies.whole().sources()).isEqualTo(this.catalogue.sources().all().size());
	}

	@Test
	void countsWhatIsWantedWithoutSourcesThatRepeatAnother() {
		long repeating = studies().filter((source) -> source.getSameVoiceAs() != null).count();
		assertThat(repeating).isPositive();
		ReferenceList own = list(List.of("study"), null, "own", null);
		assertThat(own.paging().total()).isEqualTo(studies().count() - repeating);
		assertThat(own.found().voices()).isEqualTo(own.found().sources());
		assertThat(own.controls().voices()).isEqualTo(new VoiceSwitch(repeating, true, "/references?kind=study"));
		assertThat(list(List.of("study"), null, null, null).controls().voices())
			.isEqualTo(new VoiceSwitch(repeating, false, "/references?kind=study&voice=own"));
	}

	@Test
	void offersNoChoiceOfVoicesWhereNothingRepeatsAnother() {
		assertThat(foreign(null, null).controls().voices()).isNull();
		assertThat(foreign(null, "own").controls().voices()).isEqualTo(new VoiceSwitch(0, true, "/references"));
	}

	@Test
	void countsTheSourcesOfARoleByKind() {
		ReferenceList used = list(null, "cto", null, null);
		assertThat(used.controls().kinds()).isNotEmpty().allSatisfy((kind) -> {
			ReferenceList ofKind = list(List.of(kind.kind().slug()), "cto", null, null);
			assertThat(kind.count()).isEqualTo(ofKind.paging().total());
			assertThat(kind.href()).isEqualTo("/references?kind=" + kind.kind().slug() + "&role=cto");
		});
		assertThat(used.paging().total())
			.isEqualTo(used.controls().kinds().stream().mapToLong((kind) -> kind.count()).sum())
			.isLessThan(this.catalogue.sources().all().size());
	}

	@Test
	void listsOnlyKindsThatOccur() {
		assertThat(foreign(null, null).controls().kinds()).extracting((kind) -> kind.kind())
			.containsExactly(Reference.Kind.OFFICIAL, Reference.Kind.PRACTITIONER);
	}

	@Test
	void showsTheLastPartWhereFewerAreThanAskedFor() {
		ReferenceList last = list(null, null, null, "999999");
		assertThat(last.paging().number()).isEqualTo(last.paging().parts()).isGreaterThan(1);
		assertThat(last.entries()).isNotEmpty();
	}

	@Test
	void hasOnePartWithNothingOnIt() {
		ReferenceList none = ReferenceList.of(Catalogues.foreign(),
				ReferenceListAddress.of(List.of("study"), null, null, "3"));
		assertThat(none.paging().number()).isEqualTo(1);
		assertThat(none.paging().parts()).isEqualTo(1);
		assertThat(none.entries()).isEmpty();
		assertThat(none.result()).isEqualTo("0 of 3 sources: studies.");
	}

	@Test
	void listsThePlacesOfASourceUnlessTheyAreMany() {
		List<ReferenceList.Entry> all = Stream.of("1", "2", "3", "4", "5")
			.flatMap((part) -> list(null, null, null, part).entries().stream())
			.toList();
		assertThat(all).hasSize(this.catalogue.sources().all().size())
			.allSatisfy((entry) -> assertThat(entry.roles().isEmpty()).isEqualTo(entry.count() > 60));
	}

	@Test
	void saysInWordsWhatIsWanted() {
		assertThat(list(null, null, null, null).result()).doesNotContain(":");
		assertThat(list(List.of("study"), "cto", "own", null).result())
			.endsWith(" sources: studies, CTO, without those that repeat another.");
		assertThat(list(List.of("reference-work"), "CTO", null, null).head().title())
			.isEqualTo("Sources: reference works, CTO");
	}

	@Test
	void offersTheRolesThatShareAName() {
		ReferenceList shared = list(List.of("study"), "cdo", null, null);
		assertThat(shared.shared()).isNotNull();
		assertThat(shared.shared().typed()).isEqualTo("cdo");
		assertThat(shared.shared().choices()).extracting(ReferenceList.SharedName.Choice::href)
			.containsExactlyInAnyOrder("/references?kind=study&role=chief-digital-officer",
					"/references?kind=study&role=cdao");
		assertThat(list(null, "cto", null, null).shared()).isNull();
	}

	private Stream<Reference> studies() {
		return this.catalogue.sources().all().stream().filter((source) -> source.getKind() == Reference.Kind.STUDY);
	}

	private ReferenceList list(List<String> kinds, String role, String voice, String page) {
		return ReferenceList.of(this.catalogue, ReferenceListAddress.of(kinds, role, voice, page));
	}

	private static ReferenceList foreign(List<String> kinds, String voice) {
		return ReferenceList.of(Catalogues.foreign(), ReferenceListAddress.of(kinds, null, voice, null));
	}

}
