package org.rolecompare.decide;

import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

import org.rolecompare.format.Exportable;
import org.rolecompare.format.Document;
import org.rolecompare.address.IgnoredInput;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.citation.Bibliography;
import org.rolecompare.citation.CitedSentence;
import org.rolecompare.citation.Citing;
import org.rolecompare.citation.SourceFilter;
import org.rolecompare.citation.SourceFilter.Selection;
import org.rolecompare.citation.SourceFilterControls;
import org.rolecompare.combinedrole.Argument;
import org.rolecompare.combinedrole.Argument.Side;
import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.combinedrole.Joined;
import org.rolecompare.combinedrole.OverviewParagraph;
import org.rolecompare.combinedrole.Signal;
import org.rolecompare.combinedrole.Signal.Direction;
import org.rolecompare.page.PageHead;
import org.rolecompare.page.PageHead.Section;
import org.rolecompare.role.Role;
import org.rolecompare.role.Roles;
import org.rolecompare.statement.Dispute;
import org.rolecompare.statement.DisputeMark;
import org.rolecompare.statement.DisputedQuestion;

/**
 * The page about one combined role: the story, what speaks for it and against it, when to
 * combine and when not, and where the sources disagree.
 *
 * @param definition what the role is, null where the choice of sources hides it
 * @param furtherDisputes disputes about single statements of the role, which its own page
 * tells
 * @param structures how many structures are told, on their own page
 */
@JsonIgnoreProperties({ "head", "weighing", "sources" })
public record CombinedRoleAccount(PageHead head, Joined joined, SourceFilterControls weighing, SourceFilter sources,
		@Nullable CitedSentence definition, Selection<Paragraph> overview, Selection<Point> advantages,
		Selection<Point> drawbacks, SignalTable signals, List<Disagreement> disputes,
		List<FurtherDispute> furtherDisputes, int structures, List<IgnoredInput> ignored,
		Bibliography bibliography) implements Exportable {

	static CombinedRoleAccount of(Catalogue catalogue, CombinedRoleAddress address) {
		boolean weighing = address.sources().counted();
		return !address.sources().isNarrowed() ? compose(catalogue, address, new Citing(weighing))
				: Citing.underTheNumbersOf((whole) -> compose(catalogue, address.unfiltered(), whole), weighing,
						(citing) -> compose(catalogue, address, citing));
	}

	@Override
	public Document document() {
		return CombinedRoleDocument.of(this);
	}

	private static CombinedRoleAccount compose(Catalogue catalogue, CombinedRoleAddress address, Citing citing) {
		SourceFilter sources = address.sources().known();
		CombinedRoleCase told = catalogue.combinedRoles().getByName(address.role(), catalogue.roles());
		Role role = told.role();
		List<Dispute> disputes = told.disputes(catalogue.disputes());
		CitedSentence definition = sources.admits(role.getDefinition().getCites())
				? citing.cite(role.getDefinition(), "Definition") : null;
		Selection<Paragraph> overview = sources.select(told.overview(), (paragraph) -> paragraph.getSaid().getCites())
			.map((paragraph) -> Paragraph.of(paragraph, citing));
		Selection<Point> advantages = Point.ofArguments(told.arguments(Side.ADVANTAGE), sources, citing);
		Selection<Point> drawbacks = Point.ofArguments(told.arguments(Side.DRAWBACK), sources, citing);
		SignalTable signals = SignalTable.of(told, catalogue.roles(), sources, citing);
		List<Disagreement> disagreements = disputes.stream()
			.map((dispute) -> Disagreement.of(dispute, told, sources, citing))
			.toList();
		List<FurtherDispute> further = catalogue.disputes()
			.find(role)
			.stream()
			.filter((dispute) -> !disputes.contains(dispute))
			.flatMap(FurtherDispute::of)
			.toList();
		Joined joined = Joined.of(role);
		return new CombinedRoleAccount(head(joined, address), joined,
				SourceFilterControls.of(sources, citing, (others) -> address.with(others).href()), sources, definition,
				overview, advantages, drawbacks, signals, disagreements, further, told.structures().size(),
				List.of(address.sources().ignored()), Bibliography.of(citing));
	}

	/** Count the texts that the choice of sources hides. */
	public int hidden() {
		int sides = this.disputes.stream().mapToInt((dispute) -> dispute.question().sides().hidden()).sum();
		int definitions = (this.definition == null) ? 1 : 0;
		return definitions + this.overview.hidden() + this.advantages.hidden() + this.drawbacks.hidden()
				+ this.signals.all().hidden() + sides;
	}

	private static PageHead head(Joined joined, CombinedRoleAddress address) {
		String letters = joined.role().abbreviation();
		PageHead head = PageHead.of(Section.COMBINED_ROLES, joined.href(),
				letters + ": one leader for the work of " + joined.partsPhrase(),
				"What speaks for and against the " + joined.role().name() + " (" + letters + ") in place of "
						+ joined.partsPhrase() + ", and when to keep them separate, every claim with its source.");
		return address.sources().isActive() ? head.notIndexed() : head;
	}

	/** A paragraph of the overview. */
	public record Paragraph(String anchor, String heading, CitedSentence said) {

		static Paragraph of(OverviewParagraph paragraph, Citing citing) {
			return new Paragraph(paragraph.anchor(), paragraph.getHeading(),
					citing.cite(paragraph.getSaid(), "Overview: " + paragraph.getHeading()));
		}

	}

	/**
	 * An advantage, a drawback or a signal as the page shows it.
	 *
	 * @param title what it says in short: a title, or the question of a signal
	 */
	public record Point(String anchor, String title, CitedSentence said, @Nullable DisputeMark dispute) {

		static Selection<Point> ofArguments(List<Argument> arguments, SourceFilter sources, Citing citing) {
			return sources.select(arguments, (argument) -> argument.getSaid().getCites())
				.map((argument) -> new Point(argument.anchor(), argument.getTitle(),
						citing.cite(argument.getSaid(), side(argument) + ": " + argument.getTitle()),
						DisputeMark.of(argument.getDispute(), DisputeMark::here)));
		}

		static Selection<Point> ofSignals(List<Signal> signals, SourceFilter sources, Citing citing) {
			return sources.select(signals, (signal) -> signal.getSaid().getCites())
				.map((signal) -> new Point(signal.anchor(), signal.getQuestion(),
						citing.cite(signal.getSaid(), "Signal: " + signal.getQuestion()),
						DisputeMark.of(signal.getDispute(), DisputeMark::here)));
		}

		static String side(Argument argument) {
			return (argument.getSide() == Argument.Side.ADVANTAGE) ? "Advantage" : "Drawback";
		}

	}

	/**
	 * When to combine roles and when to keep them separate, so that size faces size and
	 * people face people.
	 */
	public record SignalTable(List<Row> rows) {

		static SignalTable of(CombinedRoleCase told, Roles roles, SourceFilter sources, Citing citing) {
			return new SignalTable(told.dimensions()
				.stream()
				.map((dimension) -> new Row(dimension.label(roles),
						Point.ofSignals(dimension.signals(Direction.COMBINE), sources, citing),
						Point.ofSignals(dimension.signals(Direction.SEPARATE), sources, citing)))
				.toList());
		}

		/** Return what speaks for one leader. */
		public Selection<Point> combining() {
			return Selection.join(this.rows.stream().map(Row::combine).toList());
		}

		/** Return what speaks for separate leaders. */
		public Selection<Point> separating() {
			return Selection.join(this.rows.stream().map(Row::separate).toList());
		}

		/** Return all signals, whichever way they point. */
		public Selection<Point> all() {
			return Selection.join(List.of(combining(), separating()));
		}

		/** What speaks for either in one dimension. */
		public record Row(String dimension, Selection<Point> combine, Selection<Point> separate) {
		}

	}

	/** A dispute with every side, and what it bears on. */
	public record Disagreement(DisputedQuestion question, Selection<Bearing> bearings) {

		static Disagreement of(Dispute dispute, CombinedRoleCase told, SourceFilter sources, Citing citing) {
			return new Disagreement(DisputedQuestion.of(dispute, sources, citing),
					Selection.join(List.of(arguments(dispute, told, sources), signals(dispute, told, sources))));
		}

		private static Selection<Bearing> arguments(Dispute dispute, CombinedRoleCase told, SourceFilter sources) {
			List<Argument> disputed = Stream.of(Argument.Side.values())
				.flatMap((side) -> told.arguments(side).stream())
				.filter((argument) -> dispute.equals(argument.getDispute()))
				.toList();
			return sources.select(disputed, (argument) -> argument.getSaid().getCites())
				.map((argument) -> new Bearing(argument.anchor(), Point.side(argument), argument.getTitle()));
		}

		private static Selection<Bearing> signals(Dispute dispute, CombinedRoleCase told, SourceFilter sources) {
			List<Signal> disputed = told.signals()
				.stream()
				.filter((signal) -> dispute.equals(signal.getDispute()))
				.toList();
			return sources.select(disputed, (signal) -> signal.getSaid().getCites())
				.map((signal) -> new Bearing(signal.anchor(), "Signal", signal.getQuestion()));
		}

		/** An argument or signal that is contested. */
		public record Bearing(String anchor, String kind, String title) {
		}

	}

	/** A dispute about a statement of the role. */
	public record FurtherDispute(DisputeMark mark, String category) {

		static Stream<FurtherDispute> of(Dispute dispute) {
			return Stream.ofNullable(dispute.getCategory())
				.map((category) -> new FurtherDispute(DisputeMark.aside(dispute), category.getName()));
		}

	}

}
