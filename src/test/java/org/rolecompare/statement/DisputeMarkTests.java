package org.rolecompare.statement;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.rolecompare.role.Answers;
import org.rolecompare.role.Answers.Basis;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;
import org.rolecompare.source.CitedText;
import org.rolecompare.source.Reference;
import org.rolecompare.source.References;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A mark leads to the page that tells the dispute.
 */
class DisputeMarkTests {

	private static final Category PAY = new Category("pay", "Pay", null, "What do holders earn?", "Earns", "Career",
			null, 0);

	@Test
	void staysOnThePageOfTheRoleThatIsDisputed() {
		assertThat(DisputeMark.onRole(dispute(PAY), "cto")).isEqualTo(new DisputeMark("who", "Who?", "", null));
		assertThat(DisputeMark.here(dispute(PAY))).isEqualTo(new DisputeMark("who", "Who?", "", 2));
	}

	@Test
	void leadsToThePageOfTheRoleThatIsDisputed() {
		assertThat(DisputeMark.onRole(dispute(PAY), "cpo"))
			.isEqualTo(new DisputeMark("who", "Who?", "/roles/cto", null));
		assertThat(DisputeMark.atItsRole(dispute(PAY))).isEqualTo(new DisputeMark("who", "Who?", "/roles/cto", 2));
	}

	@Test
	void leadsToTheCombinedRoleThatIsDisputedAsSuch() {
		assertThat(DisputeMark.onRole(dispute(null), "cpo").path()).isEqualTo("/combined-roles/cto");
		assertThat(DisputeMark.onRole(dispute(null), "cto").path()).isEqualTo("/combined-roles/cto");
		assertThat(DisputeMark.aside(dispute(null)).path()).isEqualTo("/combined-roles/cto");
	}

	@Test
	void leadsFromAnArgumentToThePageThatTellsItWhole() {
		assertThat(DisputeMark.atCombinedRole(dispute(PAY), "cpto"))
			.isEqualTo(new DisputeMark("who", "Who?", "/combined-roles/cpto", null));
	}

	@Test
	void leadsToTheDisputeItself() {
		assertThat(DisputeMark.aside(dispute(PAY)).href()).isEqualTo("/roles/cto#dispute-who");
		assertThat(DisputeMark.here(dispute(PAY)).href()).isEqualTo("#dispute-who");
	}

	@Test
	void doesNotCountAnswersThatWereNotAskedFor() {
		assertThat(DisputeMark.aside(dispute(PAY))).isEqualTo(new DisputeMark("who", "Who?", "/roles/cto", null));
	}

	private static Dispute dispute(@Nullable Category category) {
		Reference source = References.study("a");
		CitedText said = new CitedText("Somebody says so.", List.of(source));
		Role role = new Role(new RoleNames("cto", "CTO", "Chief Technology Officer", null, List.of()), 1,
				new Answers(List.of("how"), Basis.EDITORIAL, List.of()), said, List.of());
		return new Dispute("who", "Who?", role, category, 0,
				List.of(new Dispute.Side("Yes", said), new Dispute.Side("No", said)));
	}

}
