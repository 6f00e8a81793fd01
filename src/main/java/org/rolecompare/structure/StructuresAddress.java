package org.rolecompare.structure;

import java.util.Collection;
import java.util.List;

import org.rolecompare.address.Address;
import org.rolecompare.address.IgnoredInput;
import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.combinedrole.Structure;
import org.rolecompare.judgement.Answers;

/**
 * What the address of the structures of a combined role says.
 *
 * @param answers what the reader answered
 * @param chosen the structures to be told in full, in their order
 * @param surplus those that were asked for besides
 * @param ignored what was taken for a structure and is none
 */
record StructuresAddress(Answers answers, List<Structure> chosen, List<Structure> surplus, IgnoredInput ignored) {

	/** The parameter of the address, once for each structure told in full. */
	static final String PARAMETER = "structure";

	/** A table in full has no more columns. */
	static final int MOST_CHOSEN = 3;

	/**
	 * Read an address.
	 * @param asked what it names as structures, in any order and any number
	 */
	static StructuresAddress of(Answers answers, Collection<String> asked) {
		List<String> names = IgnoredInput.tidy(asked);
		List<Structure> all = answers.told().structures();
		List<Structure> wanted = all.stream().filter((structure) -> names.contains(structure.getSlug())).toList();
		int chosen = Math.min(wanted.size(), MOST_CHOSEN);
		return new StructuresAddress(answers, wanted.subList(0, chosen), wanted.subList(chosen, wanted.size()),
				IgnoredInput.of(PARAMETER, names, all.stream().map(Structure::getSlug).toList()));
	}

	CombinedRoleCase told() {
		return this.answers.told();
	}

	/** The same page with another choice of structures. */
	String with(List<Structure> others) {
		return this.answers.on(Address.structures(told().role().getSlug()))
			.with(PARAMETER, others.stream().map(Structure::getSlug).toList())
			.href();
	}

	/** Whether it shows what every reader sees. */
	boolean isPlain() {
		return this.chosen.isEmpty() && this.answers.isEmpty();
	}

}
