package org.rolecompare.decide;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.rolecompare.combinedrole.Argument.Side;
import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.combinedrole.Joined;
import org.rolecompare.combinedrole.Signal;
import org.rolecompare.combinedrole.Signal.Direction;
import org.rolecompare.page.PageHead;
import org.rolecompare.page.PageHead.Section;
import org.rolecompare.citation.Bibliography;
import org.rolecompare.citation.Citing;
import org.rolecompare.source.CitedText;
import org.rolecompare.citation.CitedSentence;
import org.rolecompare.source.Reference;
import org.rolecompare.citation.FilterResult;
import org.rolecompare.citation.SourceFilter;
import org.rolecompare.citation.SourceFilterControls;
import org.rolecompare.role.Role;
import org.rolecompare.statement.Category;
import org.rolecompare.statement.Dispute;

/**
 * The page about one combined role: the story, what speaks for it and against it, when to
 * combine and when not, and where the sources disagree.
 *
 * @param head what the page says of itself
 * @param joined the role and what it joins
 * @param weighing what the reader can ask of the sources
 * @param choice what the reader has asked of them
 * @param definition what the role is, null where the choice of sources hides it
 * @param overview the story, paragraph by paragraph
 * @param advantages what speaks for it
 * @param drawbacks what speaks against it
 * @param signals when to combine and when to keep separate
 * @param disputes where the sources disagree on all this
 * @param furtherDisputes disputes about single statements of the role, which its own page
 * tells
 * @param bibliography the sources of the page
 */
public record CombinedRoleAccount(PageHead head, Joined joined, SourceFilterControls weighing, SourceFilter choice,
		@Nullable CitedSentence definition, FilterResult<Paragraph> overview, FilterResult<Point> advantages,
		FilterResult<Point> drawbacks, SignalTable signals, List<DisputeAccount> disputes,
		List<FurtherDispute> furtherDisputes, Bibliography bibliography) {

	/**
	 * Compose the page. Sources are numbered in the order in which it is read.
	 * @param told what the catalogue tells about the role
	 * @param disputes the disputes about the role, and those that bear on what is told
	 * @param letters abbreviations of roles by slug, for dimensions that are roles
	 * @param asked what the reader asks of the sources
	 * @param bibliography lists the sources that were cited
	 * @return the page
	 */
	static CombinedRoleAccount of(CombinedRoleCase told, List<Dispute> disputes, Map<String, String> letters,
			SourceFilter asked, Function<Citing, Bibliography> bibliography) {
		SourceFilter choice = asked.known();
		Role role = told.combinedRole().getRole();
		List<Dispute> shown = disputes.stream().filter((dispute) -> isShown(dispute, told)).toList();
		Citing citations = Citing.numbering(inReadingOrder(told, shown), choice.counted());
		Joined joined = Joined.of(role);
		CitedSentence definition = choice.admits(role.getDefinition().getCites())
				? citations.cite(role.getDefinition(), "Definition") : null;
		FilterResult<Paragraph> overview = choice.select(told.overview(), (paragraph) -> paragraph.getSaid().getCites())
			.map((paragraph) -> new Paragraph(paragraph.getHeading(),
					citations.cite(paragraph.getSaid(), "Overview: " + paragraph.getHeading())));
		FilterResult<Point> advantages = Point.ofArguments(told.arguments(Side.ADVANTAGE), choice, citations);
		FilterResult<Point> drawbacks = Point.ofArguments(told.arguments(Side.DRAWBACK), choice, citations);
		SignalTable signals = SignalTable.of(told, letters, choice, citations);
		List<DisputeAccount> accounts = shown.stream()
			.map((dispute) -> DisputeAccount.of(dispute, told, choice, citations))
			.toList();
		PageHead head = head(joined);
		return new CombinedRoleAccount(asked.isActive() ? head.notIndexed() : head, joined,
				SourceFilterControls.of(choice, citations, (other) -> other.href(head.path())), asked, definition,
				overview, advantages, drawbacks, signals, accounts, further(disputes, shown),
				bibliography.apply(citations));
	}

	/**
	 * Say what the choice of sources leaves.
	 * @return a sentence, null where all kinds of source are shown
	 */
	public @Nullable String result() {
		if (!this.choice.isNarrowed()) {
			return null;
		}
		FilterResult<Point> signals = FilterResult.join(List.of(this.signals.combining(), this.signals.separating()));
		int sides = this.disputes.stream().mapToInt((dispute) -> dispute.sides().hidden()).sum();
		int hidden = this.overview.hidden() + this.advantages.hidden() + this.drawbacks.hidden() + signals.hidden()
				+ sides + ((this.definition == null) ? 1 : 0);
		return "Advantages " + this.advantages.count() + ", drawbacks " + this.drawbacks.count() + ", signals "
				+ signals.count() + "; " + hidden + ((hidden == 1) ? " text" : " texts")
				+ " hidden by your choice of sources";
	}

	private static PageHead head(Joined joined) {
		String letters = joined.role().abbreviation();
		return PageHead.of(Section.COMBINED_ROLES, "/combined-roles/" + joined.role().slug(),
				letters + ": one leader for the work of " + joined.partsPhrase(),
				"What speaks for and against the " + joined.role().name() + " (" + letters + ") in place of "
						+ joined.partsPhrase() + ", and when to keep them separate, every claim with its source.");
	}

	private static Stream<List<Reference>> inReadingOrder(CombinedRoleCase told, List<Dispute> disputes) {
		return Stream
			.of(Stream.of(told.combinedRole().getRole().getDefinition()),
					told.overview().stream().map((paragraph) -> paragraph.getSaid()),
					told.arguments(Side.ADVANTAGE).stream().map((argument) -> argument.getSaid()),
					told.arguments(Side.DRAWBACK).stream().map((argument) -> argument.getSaid()),
					told.dimensions().stream().flatMap((dimension) -> rowInReadingOrder(told, dimension)),
					disputes.stream().flatMap((dispute) -> dispute.getSides().stream()).map((side) -> side.getSaid()))
			.flatMap(Function.identity())
			.map(CitedText::getCites);
	}

	private static Stream<CitedText> rowInReadingOrder(CombinedRoleCase told, String dimension) {
		return Stream.of(Direction.COMBINE, Direction.SEPARATE)
			.flatMap((direction) -> told.signals(dimension, direction).stream())
			.map(Signal::getSaid);
	}

	/**
	 * A dispute is told here if it is about the combined role as such or if something on
	 * the page is marked as disputed by it.
	 */
	private static boolean isShown(Dispute dispute, CombinedRoleCase told) {
		return dispute.getCategory() == null || told.disputed().contains(dispute.getSlug());
	}

	private static List<FurtherDispute> further(List<Dispute> disputes, List<Dispute> shown) {
		return disputes.stream().filter((dispute) -> !shown.contains(dispute)).map(FurtherDispute::of).toList();
	}

	/**
	 * A paragraph of the overview.
	 *
	 * @param heading its heading
	 * @param said the paragraph with its sources
	 */
	public record Paragraph(String heading, CitedSentence said) {
	}

	/**
	 * A dispute that is told elsewhere.
	 *
	 * @param anchor its address on the page of the role
	 * @param question what is disputed
	 * @param category the category of the disputed statement
	 */
	public record FurtherDispute(String anchor, String question, String category) {

		static FurtherDispute of(Dispute dispute) {
			Category category = dispute.getCategory();
			return new FurtherDispute(DisputeAccount.anchor(dispute), dispute.getQuestion(),
					(category != null) ? category.getName() : "");
		}

	}

}
