package org.rolecompare.move;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.rolecompare.role.RoleNames;

import static org.assertj.core.api.Assertions.assertThat;

class MoveAddressTests {

	private final MoveAddress plain = new MoveAddress(role("mate"), role("cook"), null);

	@Test
	void namesTheRoleThatIsLeftFirst() {
		assertThat(this.plain.href()).isEqualTo("/moves/mate/cook").isEqualTo(this.plain.path());
	}

	@Test
	void holdsTheSettingThatTheReaderChose() {
		MoveAddress chosen = this.plain.withSetting("small ship");
		assertThat(chosen.href()).isEqualTo("/moves/mate/cook?setting=small%20ship");
		assertThat(chosen.path()).isEqualTo("/moves/mate/cook");
		assertThat(chosen.withSetting(null)).isEqualTo(this.plain);
	}

	@Test
	void leadsBackInTheSameSetting() {
		assertThat(this.plain.withSetting("galley").back().href()).isEqualTo("/moves/cook/mate?setting=galley");
		assertThat(this.plain.back().back()).isEqualTo(this.plain);
	}

	@Test
	void leadsToTheOverlapInTheSameSettingAndToTheComparison() {
		MoveAddress chosen = this.plain.withSetting("galley");
		assertThat(chosen.overlap()).isEqualTo("/overlap/mate-vs-cook?setting=galley");
		assertThat(this.plain.overlap()).isEqualTo("/overlap/mate-vs-cook");
		assertThat(chosen.comparison()).isEqualTo("/compare/mate-vs-cook");
	}

	private static RoleNames role(String slug) {
		return new RoleNames(slug, slug, "Ship's " + slug, null, List.of());
	}

}
