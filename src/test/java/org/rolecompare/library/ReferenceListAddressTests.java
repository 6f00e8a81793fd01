package org.rolecompare.library;

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

	private static final ReferenceListAddress EVERYTHING = ReferenceListAddress.of(null, null, null, null);

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
		ReferenceListAddress last = ReferenceListAddress.of(List.of("study"), "cto", null, "2");
		assertThat(last.known(this.catalogue).page()).isEqualTo("2");
		assertThat(last.href()).isEqualTo("/references?kind=study&role=cto");
		assertThat(last.toggling(Reference.Kind.OFFICIAL).page()).isNull();
		assertThat(last.togglingOwn().page()).isNull();
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
		return ReferenceListAddress.of(kinds, role, voice, null);
	}

}
