package org.rolecompare.structure;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.combinedrole.Structure;
import org.rolecompare.judgement.Answers;
import org.rolecompare.loading.Catalogues;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which structures an address names, and that it keeps the answers of a reader.
 */
class StructuresAddressTests {

	private static final CombinedRoleCase CPTO = Catalogues.example().combinedRoles().find("cpto").orElseThrow();

	@Test
	void namesStructuresInTheirOrderWhateverTheirOrderInTheAddress() {
		StructuresAddress address = address("keep-as-is", "two-chiefs");
		assertThat(address.chosen()).extracting(Structure::getSlug).containsExactly("two-chiefs", "keep-as-is");
		assertThat(address.surplus()).isEmpty();
		assertThat(address.ignored().isEmpty()).isTrue();
		assertThat(address.isPlain()).isFalse();
	}

	@Test
	void leavesOutWhatIsNoStructure() {
		StructuresAddress address = address("one-cpto", "three-chiefs", " ", "One-CPTO");
		assertThat(address.chosen()).extracting(Structure::getSlug).containsExactly("one-cpto");
		assertThat(address.ignored().names()).containsExactly("three-chiefs", "One-CPTO");
	}

	@Test
	void tellsNoMoreThanThreeInFull() {
		List<String> all = CPTO.structures().stream().map(Structure::getSlug).toList();
		StructuresAddress address = address(all.toArray(String[]::new));
		assertThat(address.chosen()).hasSize(Math.min(all.size(), StructuresAddress.MOST_CHOSEN));
		assertThat(address.chosen().size() + address.surplus().size()).isEqualTo(all.size());
	}

	@Test
	void keepsTheAnswersWithAnotherChoice() {
		Answers answers = Answers.of(CPTO,
				new Answers.Asked(Set.of("start-up"), Set.of("large-company"), Set.of("start-up"), null));
		StructuresAddress address = StructuresAddress.of(answers, Set.of("one-cpto"));
		assertThat(address.with(List.of(CPTO.structures().get(0)))).isEqualTo(
				"/combined-roles/cpto/structures?yes=start-up&no=large-company&most=start-up&structure=two-chiefs");
	}

	@Test
	void isPlainWithoutChoiceAndAnswers() {
		assertThat(address().isPlain()).isTrue();
		assertThat(address("three-chiefs").isPlain()).isTrue();
	}

	private static StructuresAddress address(String... structures) {
		return StructuresAddress.of(Answers.of(CPTO, Answers.Asked.NOTHING), List.of(structures));
	}

}
