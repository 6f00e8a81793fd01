package org.rolecompare.ownership;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.rolecompare.Queries;
import org.rolecompare.loading.Catalogues;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

/** The address of a matrix leads back to the same choices, whatever else was typed. */
class MatrixAddressPropertyTests {

	private static final Ownership OWNERSHIP = Matrices.ownership(Catalogues.example(), "product-and-technology");

	@Property(tries = 300)
	void isReadBackAsItWasMeant(@ForAll("typed") List<String> roles, @ForAll("typed") List<String> areas,
			@ForAll("typed") List<String> levels, @ForAll("typed") List<String> shown,
			@ForAll("typed") List<String> kinds) {
		MultiValueMap<String, String> query = new LinkedMultiValueMap<>();
		query.addAll("role", roles);
		query.addAll("area", areas);
		query.addAll("level", levels);
		query.addAll("show", shown);
		query.addAll("kind", kinds);
		MatrixAddress address = MatrixAddress.of(OWNERSHIP, Matrices.choice(query));
		MatrixAddress read = MatrixAddress.of(OWNERSHIP, Matrices.choice(Queries.of(address.href())));
		assertThat(read.href()).isEqualTo(address.href());
		assertThat(read.ignored()).isEmpty();
		assertThat(read).usingRecursiveComparison().ignoringFields("ignored", "handoverImpossible").isEqualTo(address);
	}

	@Provide
	Arbitrary<List<String>> typed() {
		List<String> known = List.of("cto", "CPO", "cpto", "owns", "shares", "handover", "stated", "study",
				OWNERSHIP.areas().keySet().iterator().next());
		return Arbitraries.oneOf(Arbitraries.of(known), Arbitraries.strings()).list().ofMaxSize(8);
	}

}
