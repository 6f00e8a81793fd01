package org.rolecompare.library;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.rolecompare.address.IgnoredInput;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.loading.Catalogues;
import org.rolecompare.role.RoleNames;
import org.rolecompare.source.Reference;

import static org.assertj.core.api.Assertions.assertThat;

class ReferenceListAddressTests {

	private static final ReferenceListAddress EVERYTHING = ReferenceListAddress.of(null, null, null, null, null, null);

	private final Catalogue catalogue = Catalogues.example();

	@Test
	void leavesNothingOutAtFirst() {
		assertThat(EVERYTHING.isFiltered()).isFalse();
		assertThat(EVERYTHING.href()).isEqualTo("/references");
		assertThat(EVERYTHING.ignored(this.catalogue)).isEmpty();
		assertThat(EVERYTHING.known(this.catalogue)).isEqualTo(EVERYTHING);
	}

	@Test
	void switchesKindsOnAndOffInTheirOrder() {
		ReferenceListAddress two = EVERYTHING.toggling(Reference.Kind.ADVISORY).toggling(Reference.Kind.STUDY);
		assertThat(two.href()).isEqualTo("/references?kind=study&kind=advisory");
		assertThat(two.toggling(Reference.Kind.STUDY).href()).isEqualTo("/references?kind=advisory");
		assertThat(two.toggling(Reference.Kind.STUDY).toggling(Reference.Kind.ADVISORY)).isEqualTo(EVERYTHING);
	}

	@Test
	void leavesOutWhatRepeatsAnotherSourceBesideEveryOtherChoice() {
		ReferenceListAddress own = of(List.of("study"), "cto", null).togglingOwn();
		assertThat(own.href()).isEqualTo("/references?kind=study&role=cto&voice=own");
		assertThat(own.isFiltered()).isTrue();
		assertThat(EVERYTHING.togglingOwn().isFiltered()).isTrue();
		assertThat(EVERYTHING.togglingOwn().togglingOwn()).isEqualTo(EVERYTHING);
	}

	@Test
	void keepsTheRoleWhileKindsSwitch() {
		assertThat(of(List.of("reference-work"), "cto", null).toggling(Reference.Kind.STUDY).href())
			.isEqualTo("/references?kind=study&kind=reference-work&role=cto");
	}

	@Test
	void beginsAnotherListWithItsFirstPart() {
		ReferenceListAddress last = ReferenceListAddress.of(List.of("study"), "cto", null, "board", "year", "2");
		assertThat(last.known(this.catalogue).page()).isEqualTo("2");
		assertThat(last.href()).isEqualTo("/references?kind=study&role=cto&q=board&sort=year");
		assertThat(last.toggling(Reference.Kind.OFFICIAL).page()).isNull();
		assertThat(last.togglingOwn().page()).isNull();
		assertThat(last.sorted(ReferenceOrder.TITLE).page()).isNull();
		assertThat(last.withEverything().page()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "cpto", "CPTO", "CTPO", "Chief Technology and Product Officer" })
	void knowsARoleByAnyOfItsNames(String name) {
		ReferenceListAddress address = of(List.of("study", "study", ""), name, null);
		assertThat(address.known(this.catalogue).href()).isEqualTo("/references?kind=study&role=cpto");
		assertThat(address.ignored(this.catalogue)).isEmpty();
		assertThat(address.shared(this.catalogue)).isEmpty();
	}

	@Test
	void namesKindsThatThereAreNot() {
		ReferenceListAddress address = of(List.of("blog", "study", "tweet"), null, null);
		assertThat(address.ignored(this.catalogue))
			.containsExactly(new IgnoredInput("kind of source", List.of("blog", "tweet"), 0));
		assertThat(address.known(this.catalogue).href()).isEqualTo("/references?kind=study");
	}

	@Test
	void namesFewOfVeryManyUnknownKinds() {
		List<String> kinds = IntStream.range(0, 1000).mapToObj((number) -> "k" + number).toList();
		assertThat(of(kinds, null, null).ignored(this.catalogue))
			.containsExactly(new IgnoredInput("kind of source", List.of("k0", "k1", "k2", "k3", "k4"), 995));
	}

	@Test
	void understandsOneChoiceOfVoicesAndNamesAnyOther() {
		assertThat(of(null, null, "own").known(this.catalogue).isOwn()).isTrue();
		assertThat(of(null, null, "own").ignored(this.catalogue)).isEmpty();
		ReferenceListAddress other = of(null, null, "loud");
		assertThat(other.known(this.catalogue)).isEqualTo(EVERYTHING);
		assertThat(other.ignored(this.catalogue))
			.containsExactly(new IgnoredInput("choice of voices", List.of("loud"), 0));
	}

	@Test
	void keepsWordsAndOrderBesideEveryOtherChoice() {
		ReferenceListAddress address = searching("  Two   words ", "title");
		assertThat(address.href()).isEqualTo("/references?q=Two%20words&sort=title");
		assertThat(address.known(this.catalogue)).isEqualTo(address);
		assertThat(address.toggling(Reference.Kind.STUDY).togglingOwn().href())
			.isEqualTo("/references?kind=study&voice=own&q=Two%20words&sort=title");
		assertThat(address.withEverything().href()).isEqualTo("/references?sort=title");
		assertThat(searching(" \u200b", null)).isEqualTo(EVERYTHING);
	}

	@Test
	void writesNoUsualOrder() {
		ReferenceListAddress address = searching(null, "year");
		assertThat(address.isSorted()).isTrue();
		assertThat(address.isFiltered()).isFalse();
		assertThat(address.sorted(ReferenceOrder.TITLE).href()).isEqualTo("/references?sort=title");
		assertThat(address.sorted(ReferenceOrder.USED)).isEqualTo(EVERYTHING);
		assertThat(searching(null, "used").known(this.catalogue)).isEqualTo(EVERYTHING);
		assertThat(searching(null, "used").ignored(this.catalogue)).isEmpty();
	}

	@Test
	void namesAnOrderThatThereIsNot() {
		ReferenceListAddress address = searching(null, "age");
		assertThat(address.ignored(this.catalogue)).containsExactly(new IgnoredInput("order", List.of("age"), 0));
		assertThat(address.known(this.catalogue)).isEqualTo(EVERYTHING);
	}

	@Test
	void namesARoleThatThereIsNotWithoutWhatCannotBeSeen() {
		ReferenceListAddress address = of(null, "chief\u202e cook", null);
		assertThat(address.ignored(this.catalogue)).containsExactly(new IgnoredInput("role", List.of("chief cook"), 0));
		assertThat(address.shared(this.catalogue)).isEmpty();
		assertThat(address.known(this.catalogue)).isEqualTo(EVERYTHING);
	}

	@Test
	void knowsNoRoleByANameThatSeveralShare() {
		ReferenceListAddress address = of(List.of("study"), "cdo", null);
		assertThat(address.known(this.catalogue).href()).isEqualTo("/references?kind=study");
		assertThat(address.ignored(this.catalogue)).isEmpty();
		assertThat(address.shared(this.catalogue).orElseThrow().roles()).extracting(RoleNames::slug)
			.containsExactlyInAnyOrder("chief-digital-officer", "cdao");
	}

	private static ReferenceListAddress of(List<String> kinds, String role, String voice) {
		return ReferenceListAddress.of(kinds, role, voice, null, null, null);
	}

	private static ReferenceListAddress searching(String words, String sort) {
		return ReferenceListAddress.of(null, null, null, words, sort, null);
	}

}
