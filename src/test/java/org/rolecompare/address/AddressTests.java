package org.rolecompare.address;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where the pages are. Readers keep these addresses, so none of them may ever change.
 */
class AddressTests {

	@Test
	void everyKindOfPageHasItsPlace() {
		assertThat(Stream
			.of(Address.of("/search"), Address.role("cto"), Address.category("pay"), Address.combinedRoles(),
					Address.combinedRole("cpto"), Address.guide("cpto"), Address.memo("cpto"), Address.setting("it"),
					Address.reference("gartner-2019"), Address.comparison(List.of("cto", "cpo", "cpto")),
					Address.overlap(List.of("cto", "cpo")), Address.move("cto", "cpo"), Address.jobDescription("cto"))
			.map(Address::href)).containsExactly("/search", "/roles/cto", "/categories/pay", "/combined-roles",
					"/combined-roles/cpto", "/combined-roles/cpto/guide", "/combined-roles/cpto/memo",
					"/responsibilities/it", "/references/gartner-2019", "/compare/cto-vs-cpo-vs-cpto",
					"/overlap/cto-vs-cpo", "/moves/cto/cpo", "/roles/cto/job-description");
	}

	@Test
	void parametersKeepTheirOrderAndAreEncoded() {
		Address address = Address.of("/search")
			.with("q", "R&D = 50% ü+#")
			.with("in", (String) null)
			.with("role", List.of("b", "a"))
			.withAll(Stream.of("kind=study", "kind=%7B"))
			.with("show", "all");
		assertThat(address.href())
			.isEqualTo("/search?q=R%26D%20%3D%2050%25%20%C3%BC%2B%23&role=b&role=a&kind=study&kind=%7B&show=all");
	}

	@Test
	void aParameterWithoutValuesIsNone() {
		assertThat(Address.of("/search").with("role", List.of()).href()).isEqualTo("/search");
	}

	@Test
	void namesSideBySideAreTakenApartAndPutTogetherAgain() {
		assertThat(Address.sideBySide("CTO-vs-Head of-VS-x")).containsExactly("cto", "head of", "x");
		assertThat(Address.sideBySide("cto-vs-")).containsExactly("cto", "");
		assertThat(Address.sideBySide("cto")).containsExactly("cto");
		List<String> roles = List.of("vs", "vs-cto", "a-vsb");
		assertThat(Address.sideBySide(Address.comparison(roles).href().substring("/compare/".length())))
			.isEqualTo(roles);
	}

}
