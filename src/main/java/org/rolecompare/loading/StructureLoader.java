package org.rolecompare.loading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.rolecompare.combinedrole.Argument;
import org.rolecompare.combinedrole.CombinedRole;
import org.rolecompare.combinedrole.Structure;
import org.rolecompare.combinedrole.StructureArgument;
import org.rolecompare.combinedrole.StructureAspect;
import org.rolecompare.combinedrole.StructureVoice;

/** Saves the structures of one combined role. */
class StructureLoader {

	private final SavedRecords records;

	private final CombinedRole combinedRole;

	private final Map<String, Argument> arguments;

	/**
	 * Create a loader.
	 * @param arguments the advantages and drawbacks of the combined role, by slug
	 */
	StructureLoader(SavedRecords records, CombinedRole combinedRole, Map<String, Argument> arguments) {
		this.records = records;
		this.combinedRole = combinedRole;
		this.arguments = arguments;
	}

	/** Saves them and returns them by slug. */
	Map<String, Structure> load(StructuresEntry entry) {
		Map<String, Structure> structures = new HashMap<>();
		for (StructuresEntry.Structure told : entry.structures()) {
			Structure structure = structure(told, told.slug().equals(entry.unchanged()), structures.size());
			structures.put(told.slug(), structure);
			this.records.save(structure);
		}
		return structures;
	}

	private Structure structure(StructuresEntry.Structure entry, boolean unchanged, int position) {
		List<StructureArgument> both = new ArrayList<>();
		entry.pros().forEach((pro) -> both.add(argument(StructureArgument.Side.PRO, pro)));
		entry.cons().forEach((con) -> both.add(argument(StructureArgument.Side.CON, con)));
		List<StructureVoice> voices = entry.likeIt()
			.stream()
			.map((voice) -> new StructureVoice(voice.who(), this.records.cited(voice.text(), voice.cites())))
			.toList();
		return new Structure(this.combinedRole,
				new Structure.Names(entry.slug(), entry.name(), entry.shortName(), entry.head()),
				entry.roles().stream().map((slug) -> this.records.role(slug)).toList(),
				SavedRecords.constant(Structure.Evidence.class, entry.evidence().level()),
				new Structure.Content(aspects(entry), both, voices), unchanged, position);
	}

	private List<StructureAspect> aspects(StructuresEntry.Structure entry) {
		StructuresEntry.Cells cells = Objects.requireNonNullElse(entry.cells(), StructuresEntry.Cells.NONE);
		StructuresEntry.Evidence evidence = entry.evidence();
		List<StructureAspect> aspects = new ArrayList<>();
		add(aspects, StructureAspect.Kind.WHAT, entry.what(), null);
		add(aspects, StructureAspect.Kind.ASKS_COMPANY, entry.asks().company(), cells.asks());
		add(aspects, StructureAspect.Kind.ASKS_PERSON, entry.asks().person(), null);
		add(aspects, StructureAspect.Kind.WHEN, entry.when(), null);
		add(aspects, StructureAspect.Kind.COST, entry.cost(), cells.cost());
		add(aspects, StructureAspect.Kind.REVERSIBLE, entry.reversible(), cells.reversible());
		add(aspects, StructureAspect.Kind.EVIDENCE,
				new StructuresEntry.Remark(evidence.text(), evidence.cites(), evidence.basis()), null);
		return aspects;
	}

	private void add(List<StructureAspect> aspects, StructureAspect.Kind kind, StructuresEntry.@Nullable Remark said,
			@Nullable String cell) {
		if (said != null) {
			aspects.add(new StructureAspect(kind, said.text(), cell, this.records.references(said.cites())));
		}
	}

	private StructureArgument argument(StructureArgument.Side side, StructuresEntry.Argument entry) {
		String title = entry.title();
		String text = entry.text();
		if (entry.reuse() != null) {
			Argument reused = SavedRecords.get(this.arguments, entry.reuse());
			return (title != null && text != null) ? StructureArgument.reuse(side, reused, title, text)
					: StructureArgument.reuse(side, reused);
		}
		return new StructureArgument(side, Objects.requireNonNull(entry.slug()), Objects.requireNonNull(title),
				this.records.cited(Objects.requireNonNull(text), entry.cites()), this.records.dispute(entry.dispute()));
	}

}
