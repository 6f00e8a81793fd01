package org.rolecompare.guide;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.citation.Bibliography;
import org.rolecompare.combinedrole.Argument;
import org.rolecompare.combinedrole.CombinedRole;
import org.rolecompare.combinedrole.Signal;
import org.rolecompare.combinedrole.Signal.Condition;
import org.rolecompare.combinedrole.Signal.Direction;
import org.rolecompare.guide.Answer.Contradiction;
import org.rolecompare.guide.Answer.Drawback;
import org.rolecompare.guide.Answer.Link;
import org.rolecompare.guide.Answer.TickedSignal;
import org.rolecompare.loading.Catalogues;
import org.rolecompare.role.Answers;
import org.rolecompare.role.Answers.Basis;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;
import org.rolecompare.source.CitedText;
import org.rolecompare.source.Reference;
import org.rolecompare.source.References;
import org.rolecompare.statement.Dispute;
import org.rolecompare.statement.DisputedQuestion;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What follows from ticks, on a small catalogue: two signals for one leader, two against,
 * two drawbacks, one dispute about a signal and one about a drawback.
 */
class AnswerTests {

	private final Reference first = References.study("first");

	private final Reference second = References.advisory("second");

	private final Role a = role("a", 1, List.of());

	private final Role b = role("b", 2, List.of());

	private final Role role = role("ab", 3, List.of(this.a, this.b));

	private final Role ceo = role("ceo", 4, List.of());

	private final CombinedRole combined = new CombinedRole(this.role);

	private final Dispute size = dispute("size", 0);

	private final Dispute price = dispute("price", 1);

	private final Dispute other = dispute("other", 2);

	private final Argument dear = drawback("dear", this.price, 0);

	private final Argument slow = drawback("slow", null, 1);

	private final Signal small = signal("small", Direction.COMBINE, "size", this.size, List.of(), this.second, 0);

	private final Signal quick = signal("quick", Direction.COMBINE, "pace", null, List.of(this.slow), this.first, 1);

	private final Signal large = signal("large", Direction.SEPARATE, "size", null, List.of(this.slow, this.dear),
			this.first, 2);

	private final Signal calm = signal("calm", Direction.SEPARATE, "ceo", null, List.of(), this.first, 3);

	private final Catalogue catalogue;

	AnswerTests() {
		this.small.contradict(List.of(this.large));
		this.large.contradict(List.of(this.small));
		this.calm.contradict(List.of(this.quick));
		this.catalogue = Catalogues.of(this.first, this.second, this.a, this.b, this.role, this.ceo, this.combined,
				this.size, this.price, this.other, this.dear, this.slow, this.small, this.quick, this.large, this.calm);
	}

	@Test
	void setsWhatIsTickedOnTwoSides() {
		Answer answer = answer("large", "small");
		assertThat(answer.combining().ticked()).extracting(TickedSignal::question).containsExactly("small?");
		assertThat(answer.separating().ticked()).extracting(TickedSignal::question).containsExactly("large?");
		assertThat(answer.combining().open()).containsExactly("quick?");
		assertThat(answer.separating().open()).containsExactly("calm?");
		assertThat(answer.open()).isEqualTo(2);
		assertThat(answer.count()).isEqualTo(new SignalCount(1, 1, 4));
	}

	@Test
	void namesEachContradictionOnceWhicheverSideTheCatalogueSaysItOf() {
		assertThat(contradictions("small", "large")).containsExactly("small? large?");
		assertThat(contradictions("quick", "calm")).containsExactly("quick? calm?");
		assertThat(contradictions("small", "quick", "large", "calm")).containsExactly("small? large?", "quick? calm?");
		assertThat(contradictions("small", "quick")).isEmpty();
	}

	@Test
	void namesEachDrawbackOnceAndAtAllThatLeadsToIt() {
		Answer answer = answer("quick", "large");
		assertThat(answer.drawbacks()).extracting(Drawback::anchor).containsExactly("drawback-dear", "drawback-slow");
		assertThat(answer.drawbacksTold()).isEqualTo(2);
		assertThat(answer.combining().ticked().get(0).drawbacks()).extracting(Link::anchor)
			.containsExactly("drawback-slow");
		assertThat(answer.separating().ticked().get(0).drawbacks()).extracting(Link::anchor)
			.containsExactly("drawback-slow", "drawback-dear");
	}

	@Test
	void tellsTheDisputesOfWhatIsTickedAndOfItsDrawbacksAndNoOthers() {
		assertThat(disputes("small")).containsExactly("dispute-size");
		assertThat(disputes("large")).containsExactly("dispute-price");
		assertThat(disputes("small", "large")).containsExactly("dispute-size", "dispute-price");
		assertThat(disputes("calm")).isEmpty();
	}

	@Test
	void marksWhatIsDisputed() {
		Answer answer = answer("small", "large");
		assertThat(answer.combining().ticked()).extracting((signal) -> signal.dispute().anchor())
			.containsExactly("dispute-size");
		assertThat(answer.separating().ticked().get(0).dispute()).isNull();
		assertThat(answer.drawbacks().get(0).dispute().anchor()).isEqualTo("dispute-price");
	}

	@Test
	void answersNothingWhereNothingIsTicked() {
		assertThat(memo().answer()).isNull();
		assertThat(memo("nope").answer()).isNull();
	}

	@Test
	void numbersAMemoFromOneOnWithoutGaps() {
		assertThat(memo("small").bibliography().entries()).extracting(Bibliography.Entry::number).containsExactly(1, 2);
		assertThat(memo("calm").bibliography().entries()).extracting(Bibliography.Entry::number).containsExactly(1);
	}

	@Test
	void isTheAddressOfTheMemo() {
		assertThat(memo("small", "nope").address()).isEqualTo("/combined-roles/ab/memo?signal=small");
		assertThat(memo("small").guide()).isEqualTo("/combined-roles/ab/guide?signal=small");
	}

	private List<String> contradictions(String... ticks) {
		return answer(ticks).contradictions()
			.stream()
			.map((Contradiction pair) -> pair.one().text() + " " + pair.other().text())
			.toList();
	}

	private List<String> disputes(String... ticks) {
		return answer(ticks).disputes().stream().map(DisputedQuestion::anchor).toList();
	}

	private Answer answer(String... ticks) {
		Answer answer = memo(ticks).answer();
		assertThat(answer).isNotNull();
		return answer;
	}

	private Memo memo(String... ticks) {
		return Memo.of(this.catalogue, address(ticks));
	}

	private GuideAddress address(String... ticks) {
		return GuideAddress.of(this.catalogue.combinedRoles().getByName("ab", this.catalogue.roles()), List.of(ticks));
	}

	private Role role(String slug, int rank, List<Role> parts) {
		return new Role(new RoleNames(slug, slug.toUpperCase(Locale.ROOT), "Role " + slug, null, List.of()), rank,
				new Answers(List.of("how"), Basis.EDITORIAL, List.of()), new CitedText("A role.", List.of(this.first)),
				parts);
	}

	private Argument drawback(String slug, Dispute dispute, int position) {
		return new Argument(this.combined, Argument.Side.DRAWBACK, slug, slug,
				new CitedText("It is " + slug + ".", List.of(this.first)), dispute, position);
	}

	private Signal signal(String slug, Direction points, String dimension, Dispute dispute, List<Argument> leadsTo,
			Reference source, int position) {
		return new Signal(this.combined, new Condition(slug, points, dimension, slug + "?"),
				new CitedText("Then so.", List.of(source)), dispute, leadsTo, position);
	}

	private Dispute dispute(String slug, int position) {
		return new Dispute(slug, slug + "?", this.role, null, position,
				List.of(new Dispute.Side("Yes", new CitedText("It is.", List.of(this.first))),
						new Dispute.Side("No", new CitedText("It is not.", List.of(this.second)))));
	}

}
