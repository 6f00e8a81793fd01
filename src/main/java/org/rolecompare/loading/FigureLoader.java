package org.rolecompare.loading;

import org.rolecompare.combinedrole.CombinedRole;
import org.rolecompare.combinedrole.Figure;
import org.rolecompare.combinedrole.FigureGroup;

/** Saves the figures that bear on one combined role. */
class FigureLoader {

	private final SavedRecords records;

	private final CombinedRole combinedRole;

	FigureLoader(SavedRecords records, CombinedRole combinedRole) {
		this.records = records;
		this.combinedRole = combinedRole;
	}

	void load(FiguresEntry entry) {
		for (int position = 0; position < entry.figures().size(); position++) {
			FiguresEntry.Group group = entry.figures().get(position);
			this.records.save(new FigureGroup(this.combinedRole, group.slug(), group.question(), group.unit(),
					this.records.dispute(group.dispute()), group.rows().stream().map(this::figure).toList(), position));
		}
	}

	private Figure figure(FiguresEntry.Row row) {
		Figure.Bound bound = (row.bound() != null) ? SavedRecords.constant(Figure.Bound.class, row.bound()) : null;
		return new Figure(row.slug(), row.label(),
				new Figure.Amount(row.value(), Boolean.TRUE.equals(row.about()), bound, row.said()),
				new Figure.Sample(row.whom(), row.asked(), row.year(), row.number(),
						Boolean.TRUE.equals(row.numberAbout())),
				this.records.references(row.cites()), row.comparable(), row.reason());
	}

}
