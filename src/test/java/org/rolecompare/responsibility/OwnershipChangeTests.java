package org.rolecompare.responsibility;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What becomes of a responsibility where one combined role, here <em>ab</em>, stands in
 * place of its parts <em>a</em> and <em>b</em>. A level that a case leaves out is not
 * stated.
 */
class OwnershipChangeTests {

	private static final List<String> PARTS = List.of("a", "b");

	@ParameterizedTest
	@CsvSource({ "owns, none, none, LET_GO", "shares, contributes, contributes, LET_GO", "owns, owns, none, LET_GO",
			"owns, none, shares, STILL_SHARED", "shares, shares, shares, STILL_SHARED",
			"contributes, none, shares, STILL_SHARED", "owns, contributes, owns, KEPT", "none, shares, owns, KEPT",
			"shares, shares, owns, JOINED", "owns, shares, owns, JOINED", "contributes, contributes, owns, TAKEN_ON",
			"none, contributes, none, NOT_THEIRS", "contributes, contributes, contributes, NOT_THEIRS" })
	void followsFromThreeLevels(String a, String b, String combined, OwnershipChange handover) {
		assertThat(judge(a, b, combined)).contains(handover);
	}

	@ParameterizedTest
	@CsvSource({ "owns, -, none, LET_GO", "-, shares, contributes, LET_GO", "-, -, shares, STILL_SHARED",
			"-, owns, shares, STILL_SHARED" })
	void isToldWhereTheLevelThatIsNotStatedDecidesNothing(String a, String b, String combined,
			OwnershipChange handover) {
		assertThat(judge(a, b, combined)).contains(handover);
	}

	@ParameterizedTest
	@CsvSource({ "owns, owns, -", "none, none, -", "-, -, -", "owns, -, owns", "-, shares, owns", "none, -, owns",
			"-, -, owns", "none, -, none", "-, contributes, contributes", "-, -, none" })
	void isNotToldWhereALevelThatIsNotStatedDecides(String a, String b, String combined) {
		assertThat(judge(a, b, combined)).isEmpty();
	}

	/** Not stated may be anything, so it must never tell more than all it may be. */
	@Test
	void neverTakesNotStatedForALevel() {
		List<String> any = List.of("owns", "shares", "contributes", "none");
		for (String a : withUnstated(any)) {
			for (String b : withUnstated(any)) {
				for (String combined : withUnstated(any)) {
					Set<Optional<OwnershipChange>> possible = each(a, any)
						.flatMap((one) -> each(b, any)
							.flatMap((other) -> each(combined, any).map((then) -> judge(one, other, then))))
						.collect(Collectors.toSet());
					assertThat(possible).as("what %s, %s and %s may be", a, b, combined)
						.doesNotContain(Optional.empty());
					assertThat(judge(a, b, combined)).as("%s, %s, %s", a, b, combined)
						.isEqualTo((possible.size() == 1) ? possible.iterator().next() : Optional.empty());
				}
			}
		}
	}

	@Test
	void joinsAnyNumberOfParts() {
		Map<String, Level> levels = Map.of("a", Level.OWNS, "b", Level.NONE, "c", Level.SHARES, "abc", Level.OWNS);
		assertThat(OwnershipChange.of(List.of("a", "b", "c"), "abc", levels::get)).contains(OwnershipChange.JOINED);
		assertThat(OwnershipChange.of(List.of("a", "b"), "abc", levels::get)).contains(OwnershipChange.KEPT);
	}

	@ParameterizedTest
	@EnumSource
	void isLabelledAndExplained(OwnershipChange handover) {
		assertThat(handover.label()).isNotBlank();
		assertThat(handover.inWords()).isEqualTo(handover.label().toLowerCase(java.util.Locale.ROOT));
		assertThat(handover.meaning()).contains("combined role");
		assertThat(handover.isChange()).isEqualTo(
				Set.of(OwnershipChange.LET_GO, OwnershipChange.JOINED, OwnershipChange.TAKEN_ON).contains(handover));
	}

	private static Stream<String> each(String level, List<String> any) {
		return level.equals("-") ? any.stream() : Stream.of(level);
	}

	private static List<String> withUnstated(List<String> levels) {
		return Stream.concat(levels.stream(), Stream.of("-")).toList();
	}

	private static Optional<OwnershipChange> judge(String a, String b, String combined) {
		Map<String, Level> levels = new HashMap<>();
		Map.of("a", a, "b", b, "ab", combined).forEach((role, level) -> {
			if (!level.equals("-")) {
				levels.put(role, Level.valueOf(level.toUpperCase(java.util.Locale.ROOT)));
			}
		});
		return OwnershipChange.of(PARTS, "ab", levels::get);
	}

}
