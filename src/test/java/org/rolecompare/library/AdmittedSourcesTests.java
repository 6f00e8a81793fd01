package org.rolecompare.library;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.rolecompare.role.RoleNames;
import org.rolecompare.source.Reference;
import org.rolecompare.source.References;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which sources the address of their list asks for.
 */
class AdmittedSourcesTests {

	private static final Reference STUDY = References.study("study");

	private static final Reference DIGEST = References.repeating("digest", STUDY);

	private static final Reference ADVISORY = References.advisory("advisory");

	@Test
	void areAllUnlessTheReaderChooses() {
		assertThat(List.of(STUDY, DIGEST, ADVISORY)).allMatch(address(null, null)::admits);
	}

	@Test
	void areOfTheChosenKindsAndRepeatNoOtherWhereThatIsAsked() {
		assertThat(admitted(address("study", null))).containsExactly(STUDY, DIGEST);
		assertThat(admitted(address(null, "own"))).containsExactly(STUDY, ADVISORY);
		assertThat(admitted(address("study", "own"))).containsExactly(STUDY);
		assertThat(address("advisory", "own").admitsKind(DIGEST)).isFalse();
		assertThat(address("advisory", "own").admitsVoice(DIGEST)).isFalse();
		assertThat(address("study", "own").admitsKind(DIGEST)).isTrue();
		assertThat(address("advisory", "own").admitsVoice(STUDY)).isTrue();
	}

	@Test
	void ofAnotherRoleAreListedFromTheirBeginning() {
		ReferenceListAddress second = ReferenceListAddress.of(List.of("study"), "cto", "own", null, null, "2");
		ReferenceListAddress other = second
			.withRole(new RoleNames("cpo", "CPO", "Chief Product Officer", null, List.of()));
		assertThat(other.href()).isEqualTo("/references?kind=study&role=cpo&voice=own");
		assertThat(other.page()).isNull();
	}

	private static List<Reference> admitted(ReferenceListAddress address) {
		return List.of(STUDY, DIGEST, ADVISORY).stream().filter(address::admits).toList();
	}

	private static ReferenceListAddress address(@Nullable String kind, @Nullable String voice) {
		return ReferenceListAddress.of((kind != null) ? List.of(kind) : null, null, voice, null, null, null);
	}

}
