package org.rolecompare.overlap;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.rolecompare.role.RoleNames;

import static org.assertj.core.api.Assertions.assertThat;

class OverlapAddressTests {

	private final OverlapAddress plain = of("mate", "cook");

	@Test
	void hasNoQueryUntilTheReaderChooses() {
		assertThat(this.plain.href()).isEqualTo("/overlap/mate-vs-cook").isEqualTo(this.plain.path());
		assertThat(this.plain.isView()).isFalse();
		assertThat(this.plain.asksForSkills()).isFalse();
		assertThat(this.plain.ignored().isEmpty()).isTrue();
	}

	@Test
	void comparesSkillsOrASettingAndNeverBoth() {
		OverlapAddress skills = this.plain.withSkills();
		assertThat(skills.href()).isEqualTo("/overlap/mate-vs-cook?by=skills");
		assertThat(skills.asksForSkills()).isTrue();
		OverlapAddress setting = skills.withSetting("galley");
		assertThat(setting.href()).isEqualTo("/overlap/mate-vs-cook?setting=galley");
		assertThat(setting.asksForSkills()).isFalse();
		assertThat(setting.withSkills()).isEqualTo(skills);
		assertThat(setting.withSetting(null)).isEqualTo(this.plain);
	}

	@Test
	void isAViewOfItsPlainAddressWhateverIsChosen() {
		assertThat(Stream.of(this.plain.withSkills(), this.plain.withSetting("galley"))).allSatisfy((view) -> {
			assertThat(view.isView()).isTrue();
			assertThat(view.path()).isEqualTo(this.plain.href());
			assertThat(view.comparison()).isEqualTo("/compare/mate-vs-cook");
		});
	}

	@Test
	void holdsWhatNobodyCanCompareAndSaysSo() {
		OverlapAddress address = new OverlapAddress(this.plain.roles(), "shoe size", null);
		assertThat(address.href()).isEqualTo("/overlap/mate-vs-cook?by=shoe%20size");
		assertThat(address.ignored().names()).containsExactly("shoe size");
		assertThat(new OverlapAddress(this.plain.roles(), "responsibilities", null).ignored().isEmpty()).isTrue();
		assertThat(this.plain.withSkills().ignored().isEmpty()).isTrue();
	}

	@Test
	void showsThreeRolesAndNamesTheOthers() {
		OverlapAddress crew = of("mate", "cook", "boy", "smith");
		assertThat(crew.shown()).extracting(RoleNames::slug).containsExactly("mate", "cook", "boy");
		assertThat(crew.leftOut()).extracting(RoleNames::slug).containsExactly("smith");
		assertThat(this.plain.leftOut()).isEmpty();
	}

	private static OverlapAddress of(String... roles) {
		return OverlapAddress
			.of(Stream.of(roles).map((slug) -> new RoleNames(slug, slug, "Ship's " + slug, null, List.of())).toList());
	}

}
