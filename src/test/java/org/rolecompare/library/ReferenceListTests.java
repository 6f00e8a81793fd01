package org.rolecompare.library;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
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
		assertThat(studies.paging().parts()).isEqualTo(1);
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
				ReferenceListAddress.of(List.of("study"), null, null, null, null, "3"));
		assertThat(none.paging().number()).isEqualTo(1);
		assertThat(none.paging().parts()).isEqualTo(1);
		assertThat(none.entries()).isEmpty();
		assertThat(none.result()).isEqualTo("0 of 3 sources: studies.");
	}

	@Test
	void countsThePlacesOfEachSource() {
		List<ReferenceList.Entry> all = all(null);
		assertThat(all).hasSize(this.catalogue.sources().all().size())
			.allSatisfy((entry) -> assertThat(entry.count()).isEqualTo(places(entry)));
	}

	@Test
	void beginsWithTheMostUsed() {
		assertThat(all(null)).extracting(ReferenceList.Entry::count).isSortedAccordingTo(Comparator.reverseOrder());
		assertThat(list(null, null, null, null).order()).startsWith("Most used first. ");
		assertThat(all("used")).isEqualTo(all(null));
	}

	@Test
	void sortsByTitleWordByWord() {
		assertThat(sorted(ReferenceOrder.TITLE)).extracting((source) -> source.getDetails().title())
			.containsExactly("A title", "“An Ocean”", "émigré", "Zebra", null, null);
		assertThat(searching(null, "title").head().title()).isEqualTo("Sources, by title");
	}

	@Test
	void sortsByDateTheNewestFirst() {
		assertThat(sorted(ReferenceOrder.YEAR)).extracting((source) -> source.getDetails().published())
			.containsExactly("2020", "2019-11-25", "2019-11", "2019", "2001", null);
		assertThat(searching(null, "year").order()).startsWith("Newest first. ");
	}

	@Test
	void keepsTheOrderOfTheCatalogueAmongEquals() {
		List<Reference> alike = List.of(reference("b", "T", "2019"), reference("a", "T", "2019"));
		assertThat(ReferenceOrder.values())
			.allSatisfy((order) -> assertThat(order.sorted(this.catalogue, alike)).isEqualTo(alike));
	}

	@Test
	void keepsAViewOutOfSearchEngines() {
		assertThat(list(null, null, null, "2").head().indexed()).isTrue();
		assertThat(list(null, null, null, "2").head().path()).isEqualTo("/references?page=2");
		assertThat(List.of(searching("a", null), searching(null, "year"), list(List.of("study"), null, null, null),
				ReferenceList.of(this.catalogue, ReferenceListAddress.of(null, null, null, null, "title", "2"))))
			.allSatisfy((list) -> {
				assertThat(list.head().indexed()).isFalse();
				assertThat(list.head().path()).isEqualTo("/references");
			});
	}

	@Test
	void findsWordsInEverySourceAndCountsWhatTheyLeave() {
		Reference some = this.catalogue.sources().all().get(0);
		ReferenceList found = searching(some.getKey().toUpperCase(Locale.ROOT), null);
		assertThat(found.entries()).extracting((entry) -> entry.source().key()).contains(some.getKey());
		assertThat(found.paging().total()).isEqualTo(found.entries().size())
			.isEqualTo(found.controls().kinds().stream().mapToLong((kind) -> kind.count()).sum())
			.isLessThan(this.catalogue.sources().all().size());
		assertThat(found.result()).endsWith(": with “" + some.getKey().toUpperCase(Locale.ROOT) + "”.");
		assertThat(found.clear()).isEqualTo("/references");
		ReferenceList nothing = searching("zebra crossing", "title");
		assertThat(nothing.entries()).isEmpty();
		assertThat(nothing.controls().kinds()).isNotEmpty().allMatch((kind) -> kind.count() == 0 && kind.share() == 0);
		assertThat(nothing.clear()).isEqualTo("/references?sort=title");
		assertThat(nothing.order()).isEqualTo("By title. ");
	}

	@Test
	void tellsTheKeyOnlyWhereNothingElseHoldsTheWords() {
		assertThat(all(null)).allMatch((entry) -> entry.key() == null);
		assertThat(searching("gartner-cto-2022", null).entries()).isNotEmpty()
			.allMatch((entry) -> entry.source().key().equals(entry.key()));
		assertThat(searching("gartner evolving", null).entries()).isNotEmpty().allMatch((entry) -> entry.key() == null);
	}

	@Test
	void drawsTheMostFrequentKindInFullAndNoneThatOccursAsNothing() {
		List<ReferenceList.Controls.KindSwitch> kinds = list(null, null, null, null).controls().kinds();
		long most = kinds.stream().mapToLong((kind) -> kind.count()).max().orElseThrow();
		assertThat(kinds).allSatisfy((kind) -> {
			assertThat(kind.share()).isBetween(1L, 100L);
			assertThat(kind.share() == 100).isEqualTo(100 * kind.count() > 99 * most);
		});
	}

	@Test
	void tellsOnceWhenMostWereRead() {
		LocalDate day = LocalDate.of(2026, 11, 21);
		Reference first = read(day);
		Reference other = read(day.plusDays(1));
		assertThat(LibraryWords.retrieved(List.of(first, first))).isEqualTo("Retrieved 21 November 2026.");
		assertThat(LibraryWords.retrieved(List.of(first, first, other)))
			.isEqualTo("Retrieved 21 November 2026, most of them.");
		assertThat(LibraryWords.retrieved(List.of(first, other))).isEmpty();
		assertThat(LibraryWords.retrieved(List.of())).isEmpty();
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
		assertThat(shared.shared().choices()).extracting(ReferenceList.SharedName.Meaning::href)
			.containsExactlyInAnyOrder("/references?kind=study&role=chief-digital-officer",
					"/references?kind=study&role=cdao");
		assertThat(list(null, "cto", null, null).shared()).isNull();
	}

	private List<Reference> sorted(ReferenceOrder order) {
		return order.sorted(this.catalogue,
				List.of(reference("a", null, null), reference("b", "Zebra", "2019"),
						reference("c", "émigré", "2019-11"), reference("d", "“An Ocean”", "2020"),
						reference("e", "A title", "2001"), reference("f", null, "2019-11-25")));
	}

	private static Reference reference(String key, String title, String published) {
		return reference(key, title, published, LocalDate.of(2026, 11, 21));
	}

	private static Reference read(LocalDate day) {
		return reference("key", "Title", null, day);
	}

	private static Reference reference(String key, String title, String published, LocalDate retrieved) {
		return new Reference(new Reference.Details(key, title, List.of(), "Site", "https://example.org/", published,
				retrieved, Reference.Kind.STUDY, null, null, null, true, null, false), null, null, 0);
	}

	private int places(ReferenceList.Entry entry) {
		return this.catalogue.uses().find(this.catalogue.sources().find(entry.source().key()).orElseThrow()).size();
	}

	/** Every entry, whatever page it stands on. */
	private List<ReferenceList.Entry> all(String sort) {
		int parts = searching(null, sort).paging().parts();
		return IntStream.rangeClosed(1, parts)
			.mapToObj((part) -> ReferenceListAddress.of(null, null, null, null, sort, String.valueOf(part)))
			.flatMap((address) -> ReferenceList.of(this.catalogue, address).entries().stream())
			.toList();
	}

	private ReferenceList searching(String words, String sort) {
		return ReferenceList.of(this.catalogue, ReferenceListAddress.of(null, null, null, words, sort, null));
	}

	private Stream<Reference> studies() {
		return this.catalogue.sources().all().stream().filter((source) -> source.getKind() == Reference.Kind.STUDY);
	}

	private ReferenceList list(List<String> kinds, String role, String voice, String page) {
		return ReferenceList.of(this.catalogue, ReferenceListAddress.of(kinds, role, voice, null, null, page));
	}

	private static ReferenceList foreign(List<String> kinds, String voice) {
		return ReferenceList.of(Catalogues.foreign(), ReferenceListAddress.of(kinds, null, voice, null, null, null));
	}

}
