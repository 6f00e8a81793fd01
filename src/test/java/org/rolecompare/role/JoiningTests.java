package org.rolecompare.role;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.rolecompare.source.CitedText;
import org.rolecompare.source.References;

import static org.assertj.core.api.Assertions.assertThat;

class JoiningTests {

	@Test
	void aPartKnowsEveryRoleThatJoinsItByRank() {
		Role mate = role("mate");
		Role cook = role("cook");
		Role boy = role("boy");
		Role both = role("both", mate, cook);
		Role all = role("all", boy, mate, cook);
		Roles roles = new Roles(List.of(mate, both, cook, all, boy));
		assertThat(roles.findJoining(mate)).containsExactly(both, all);
		assertThat(roles.findJoining(cook)).containsExactly(both, all);
		assertThat(roles.findJoining(boy)).containsExactly(all);
		assertThat(roles.combined()).containsExactly(both, all);
	}

	private static Role role(String slug, Role... parts) {
		return new Role(new RoleNames(slug, slug, "Ship's " + slug, null, List.of()), 1, null,
				new CitedText("Somebody.", List.of(References.study("study"))), List.of(parts));
	}

}
