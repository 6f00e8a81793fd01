package org.rolecompare.loading;

import java.util.ArrayList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.rolecompare.combinedrole.Argument;
import org.rolecompare.combinedrole.CombinedRole;
import org.rolecompare.combinedrole.Fit;
import org.rolecompare.combinedrole.OverviewParagraph;
import org.rolecompare.combinedrole.Signal;
import org.rolecompare.combinedrole.SignalPair;
import org.rolecompare.combinedrole.Structure;
import org.rolecompare.role.Role;

/**
 * Saves one combined role with its overview, arguments, structures, signals and figures.
 */
class CombinedRoleLoader {

	private final SavedRecords records;

	private final CombinedRole combinedRole;

	private final @Nullable StructuresEntry structures;

	private final @Nullable FiguresEntry figures;

	private int pairs;

	/**
	 * Create a loader.
	 * @param structures what is told of its structures, null for nothing
	 * @param figures what was counted, null for nothing
	 */
	CombinedRoleLoader(SavedRecords records, Role role, @Nullable StructuresEntry structures,
			@Nullable FiguresEntry figures) {
		this.records = records;
		this.structures = structures;
		this.figures = figures;
		this.combinedRole = new CombinedRole(role, (structures != null) ? structures.decision() : null,
				structures != null && Boolean.TRUE.equals(structures.brief()),
				(figures != null) ? figures.unknown() : List.of());
	}

	void load(CombinedRoleEntry entry) {
		this.records.save(this.combinedRole);
		List<String> anchors = new ArrayList<>();
		for (CombinedRoleEntry.Paragraph paragraph : entry.overview()) {
			String anchor = OverviewParagraph.anchor(paragraph.heading(), anchors);
			this.records.save(new OverviewParagraph(this.combinedRole, anchors.size(), anchor, paragraph.heading(),
					this.records.cited(paragraph.text(), paragraph.cites())));
			anchors.add(anchor);
		}
		Map<String, Argument> arguments = loadArguments(Argument.Side.ADVANTAGE, entry.advantages());
		Map<String, Argument> drawbacks = loadArguments(Argument.Side.DRAWBACK, entry.drawbacks());
		arguments.putAll(drawbacks);
		Map<String, Structure> known = (this.structures != null)
				? new StructureLoader(this.records, this.combinedRole, arguments).load(this.structures) : Map.of();
		Map<String, Signal> signals = loadSignals(entry.signals(), drawbacks, known);
		CombinedRoleEntry.Together together = Objects.requireNonNullElse(entry.together(),
				CombinedRoleEntry.Together.NOTHING);
		together.overlaps().forEach((pair) -> loadPair(SignalPair.Kind.OVERLAP, pair, signals));
		together.seldom().forEach((pair) -> loadPair(SignalPair.Kind.SELDOM, pair, signals));
		if (this.figures != null) {
			new FigureLoader(this.records, this.combinedRole).load(this.figures);
		}
	}

	private Map<String, Argument> loadArguments(Argument.Side side, List<CombinedRoleEntry.Argument> entries) {
		Map<String, Argument> arguments = new HashMap<>();
		for (CombinedRoleEntry.Argument entry : entries) {
			Argument argument = new Argument(this.combinedRole, side, entry.slug(), entry.title(),
					this.records.cited(entry.text(), entry.cites()), this.records.dispute(entry.dispute()),
					arguments.size());
			arguments.put(entry.slug(), argument);
			this.records.save(argument);
		}
		return arguments;
	}

	private Map<String, Signal> loadSignals(List<CombinedRoleEntry.Signal> entries, Map<String, Argument> drawbacks,
			Map<String, Structure> known) {
		Map<String, Signal> signals = new HashMap<>();
		for (CombinedRoleEntry.Signal entry : entries) {
			Signal.Direction points = (entry.points() != null)
					? SavedRecords.constant(Signal.Direction.class, entry.points()) : null;
			Signal.Condition condition = new Signal.Condition(entry.slug(), points, entry.dimension(),
					entry.question());
			List<Argument> leadsTo = entry.leadsTo().stream().map((slug) -> SavedRecords.get(drawbacks, slug)).toList();
			Signal signal = new Signal(this.combinedRole, condition, this.records.cited(entry.text(), entry.cites()),
					this.records.dispute(entry.dispute()), leadsTo, signals.size());
			if (entry.finding() != null) {
				List<Fit> fits = new ArrayList<>();
				entry.fits().forEach((slug, fit) -> fits.add(fit(Fit.Answer.YES, SavedRecords.get(known, slug), fit)));
				entry.noFits().forEach((slug, fit) -> fits.add(fit(Fit.Answer.NO, SavedRecords.get(known, slug), fit)));
				signal.find(new Signal.Finding(entry.finding().yes(), entry.finding().no(), entry.finding().findOut()),
						fits);
			}
			signals.put(entry.slug(), signal);
			this.records.save(signal);
		}
		entries.forEach((entry) -> SavedRecords.get(signals, entry.slug())
			.contradict(entry.contradicts().stream().map((slug) -> SavedRecords.get(signals, slug)).toList()));
		return signals;
	}

	private Fit fit(Fit.Answer answer, Structure structure, CombinedRoleEntry.Fit entry) {
		return new Fit(answer, structure, SavedRecords.constant(Fit.Reading.class, entry.reading()),
				this.records.references(entry.cites()), this.records.references(entry.otherwise()),
				this.records.dispute(entry.dispute()));
	}

	private void loadPair(SignalPair.Kind kind, List<String> pair, Map<String, Signal> signals) {
		this.records.save(new SignalPair(kind, SavedRecords.get(signals, pair.get(0)),
				SavedRecords.get(signals, pair.get(1)), this.pairs++));
	}

}
