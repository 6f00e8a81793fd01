package org.rolecompare.library;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.rolecompare.source.SourceKind;
import org.rolecompare.role.RoleNames;

import static org.assertj.core.api.Assertions.assertThat;

class ReferenceFilterTests {

	private static final RoleNames CTO = new RoleNames("cto", "CTO", "Chief Technology Officer", "indigo", List.of());

	private static final ReferenceFilter EVERYTHING = new ReferenceFilter(Set.of(), null, false);

	@Test
	void leavesNothingOutAtFirst() {
		assertThat(EVERYTHING.isActive()).isFalse();
		assertThat(EVERYTHING.wantedKinds()).containsExactly(SourceKind.values());
		assertThat(EVERYTHING.address()).isEqualTo("/references");
		assertThat(EVERYTHING.inWords()).isEmpty();
	}

	@Test
	void switchesKindsOnAndOffInTheirOrder() {
		ReferenceFilter two = EVERYTHING.toggled(SourceKind.ADVISORY).toggled(SourceKind.STUDY);
		assertThat(two.address()).isEqualTo("/references?kind=study&kind=advisory");
		assertThat(two.toggled(SourceKind.STUDY).address()).isEqualTo("/references?kind=advisory");
		assertThat(two.toggled(SourceKind.STUDY).toggled(SourceKind.ADVISORY)).isEqualTo(EVERYTHING);
	}

	@Test
	void leavesOutWhatRepeatsAnotherSourceBesideEveryOtherChoice() {
		ReferenceFilter own = new ReferenceFilter(EnumSet.of(SourceKind.STUDY), CTO, false).togglingOwn();
		assertThat(own.address()).isEqualTo("/references?kind=study&role=cto&voice=own");
		assertThat(own.inWords()).isEqualTo("studies, CTO, without those that repeat another");
		assertThat(own.toggled(SourceKind.STUDY).withRole(null).isActive()).isTrue();
		assertThat(own.toggled(SourceKind.STUDY).withRole(null).togglingOwn()).isEqualTo(EVERYTHING);
	}

	@Test
	void keepsTheRoleWhileKindsSwitch() {
		ReferenceFilter filter = new ReferenceFilter(EnumSet.of(SourceKind.REFERENCE_WORK), CTO, false);
		assertThat(filter.toggled(SourceKind.STUDY).address())
			.isEqualTo("/references?kind=study&kind=reference-work&role=cto");
		assertThat(filter.inWords()).isEqualTo("reference works, CTO");
		assertThat(filter.wantedRole()).isEqualTo("cto");
	}

}
