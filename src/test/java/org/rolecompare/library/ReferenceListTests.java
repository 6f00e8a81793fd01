package org.rolecompare.library;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.rolecompare.page.Paging;
import org.rolecompare.source.SourceKind;

import static org.assertj.core.api.Assertions.assertThat;

class ReferenceListTests {

	private static final List<KindCount> COUNTS = List.of(new KindCount(SourceKind.STUDY, 81, 70, 41, 3),
			new KindCount(SourceKind.ADVISORY, 9, 9, 0, 0));

	@Test
	void countsWhatIsWanted() {
		Paging studies = ReferenceList.paging(new ReferenceFilter(EnumSet.of(SourceKind.STUDY), null, false), COUNTS,
				1);
		assertThat(studies.total()).isEqualTo(41);
		assertThat(studies.parts()).isEqualTo(2);
	}

	@Test
	void countsWhatIsWantedWithoutSourcesThatRepeatAnother() {
		ReferenceFilter own = new ReferenceFilter(EnumSet.of(SourceKind.STUDY), null, true);
		assertThat(ReferenceList.paging(own, COUNTS, 1).total()).isEqualTo(38);
		assertThat(ReferenceList.VoiceSwitch.of(own, COUNTS))
			.isEqualTo(new ReferenceList.VoiceSwitch(3, true, "/references?kind=study"));
		assertThat(ReferenceList.VoiceSwitch
			.of(own.toggled(SourceKind.STUDY).toggled(SourceKind.ADVISORY).togglingOwn(), COUNTS)).isNull();
	}

	@Test
	void showsTheLastPartWhereFewerAreThanAskedFor() {
		assertThat(ReferenceList.paging(new ReferenceFilter(Set.of(), null, false), COUNTS, 999999).number())
			.isEqualTo(2);
	}

	@Test
	void hasOnePartWithNothingOnIt() {
		Paging advisory = ReferenceList.paging(new ReferenceFilter(EnumSet.of(SourceKind.ADVISORY), null, false),
				COUNTS, 3);
		assertThat(advisory.number()).isEqualTo(1);
		assertThat(advisory.parts()).isEqualTo(1);
	}

	@Test
	void pagesTheManyPlacesOfOneSource() {
		Paging places = ReferenceProfile.paging("gdad", 201, 9);
		assertThat(places.number()).isEqualTo(3);
		assertThat(places.to(2)).isEqualTo("/references/gdad?page=2");
	}

}
