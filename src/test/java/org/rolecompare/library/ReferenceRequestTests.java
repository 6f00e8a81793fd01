package org.rolecompare.library;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.rolecompare.library.ReferenceRequest.Notice;
import org.rolecompare.source.SourceKind;
import org.rolecompare.role.Lookup;
import org.rolecompare.role.RoleNames;

import static org.assertj.core.api.Assertions.assertThat;

class ReferenceRequestTests {

	private static final RoleNames DIGITAL = new RoleNames("chief-digital-officer", "CDO", "Chief Digital Officer",
			null, List.of());

	private static final RoleNames DATA = new RoleNames("cdao", "CDAO", "Chief Data and Analytics Officer", null,
			List.of("CDO"));

	@Test
	void namesNothingWhereAllWasUnderstood() {
		ReferenceRequest request = ReferenceRequest.of(List.of("study", "study", ""), "",
				new Lookup("cdao", List.of(DATA)));
		assertThat(request.notices()).isEmpty();
		assertThat(request.filter().kinds()).containsExactly(SourceKind.STUDY);
		assertThat(request.filter().role()).isEqualTo(DATA);
	}

	@Test
	void namesKindsThatThereAreNot() {
		ReferenceRequest request = ReferenceRequest.of(List.of("blog", "study", "tweet"), "", null);
		assertThat(request.notices()).extracting(Notice::text)
			.containsExactly("No kind of source is called “blog”, “tweet”; this was left out.");
		assertThat(request.filter().kinds()).containsExactly(SourceKind.STUDY);
	}

	@Test
	void namesFewOfVeryManyUnknownKinds() {
		List<String> kinds = IntStream.range(0, 1000).mapToObj((number) -> "k" + number).toList();
		assertThat(ReferenceRequest.of(kinds, "", null).notices().get(0).text()).contains("“k4” and 995 more")
			.doesNotContain("k5");
	}

	@Test
	void asksWhichOfSeveralRolesIsMeant() {
		ReferenceRequest request = ReferenceRequest.of(List.of("study"), "", new Lookup("cdo", List.of(DIGITAL, DATA)));
		assertThat(request.filter().role()).isNull();
		assertThat(request.notices()).singleElement().satisfies((notice) -> {
			assertThat(notice.text()).startsWith("“cdo” is used for 2 roles");
			assertThat(notice.choices()).extracting(Notice.Choice::address)
				.containsExactly("/references?kind=study&role=chief-digital-officer",
						"/references?kind=study&role=cdao");
		});
	}

	@Test
	void understandsOneChoiceOfVoicesAndNamesAnyOther() {
		assertThat(ReferenceRequest.of(List.of(), "own", null).filter().own()).isTrue();
		ReferenceRequest other = ReferenceRequest.of(List.of(), "loud", null);
		assertThat(other.filter().own()).isFalse();
		assertThat(other.notices()).extracting(Notice::text)
			.containsExactly("No choice of voices is called “loud”; this was left out.");
	}

	@Test
	void saysThatNoRoleHasTheName() {
		ReferenceRequest request = ReferenceRequest.of(List.of(), "", new Lookup("chief\u202e cook", List.of()));
		assertThat(request.notices()).extracting(Notice::text)
			.containsExactly("No role is called “chief cook”; sources of all roles are shown.");
	}

}
