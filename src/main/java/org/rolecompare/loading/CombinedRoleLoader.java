package org.rolecompare.loading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.rolecompare.combinedrole.Argument;
import org.rolecompare.combinedrole.CombinedRole;
import org.rolecompare.combinedrole.OverviewParagraph;
import org.rolecompare.combinedrole.Signal;

/** Saves one combined role with its overview, arguments and signals. */
class CombinedRoleLoader {

	private final SavedRecords records;

	private final CombinedRole combinedRole;

	CombinedRoleLoader(SavedRecords records, CombinedRole combinedRole) {
		this.records = records;
		this.combinedRole = combinedRole;
	}

	void load(CombinedRoleEntry entry) {
		this.records.save(this.combinedRole);
		for (int position = 0; position < entry.overview().size(); position++) {
			CombinedRoleEntry.Paragraph paragraph = entry.overview().get(position);
			this.records.save(new OverviewParagraph(this.combinedRole, position, paragraph.heading(),
					this.records.cited(paragraph.text(), paragraph.cites())));
		}
		loadArguments(Argument.Side.ADVANTAGE, entry.advantages());
		loadSignals(entry.signals(), loadArguments(Argument.Side.DRAWBACK, entry.drawbacks()));
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

	private void loadSignals(List<CombinedRoleEntry.Signal> entries, Map<String, Argument> drawbacks) {
		Map<String, Signal> signals = new HashMap<>();
		for (CombinedRoleEntry.Signal entry : entries) {
			Signal.Condition condition = new Signal.Condition(entry.slug(),
					SavedRecords.constant(Signal.Direction.class, entry.points()), entry.dimension(), entry.question());
			List<Argument> leadsTo = entry.leadsTo().stream().map((slug) -> SavedRecords.get(drawbacks, slug)).toList();
			Signal signal = new Signal(this.combinedRole, condition, this.records.cited(entry.text(), entry.cites()),
					this.records.dispute(entry.dispute()), leadsTo, signals.size());
			signals.put(entry.slug(), signal);
			this.records.save(signal);
		}
		entries.forEach((entry) -> SavedRecords.get(signals, entry.slug())
			.contradict(entry.contradicts().stream().map((slug) -> SavedRecords.get(signals, slug)).toList()));
	}

}
