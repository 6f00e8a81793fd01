package org.rolecompare.structure;

import java.util.Collection;
import java.util.List;

import org.rolecompare.address.Address;
import org.rolecompare.address.IgnoredInput;
import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.combinedrole.Structure;
import org.rolecompare.judgement.Answers;

/**
 * What the address of the structures of a combined role says: which of them are to be
 * told in full, and what the reader answered.
 */
final class StructuresAddress {

	/** The parameter of the address, once for each structure told in full. */
	static final String PARAMETER = "structure";

	/** A table in full has no more columns. */
	static final int MOST_CHOSEN = 3;

	private final Answers answers;

	private final List<Structure> wanted;

	private final IgnoredInput ignored;

	private StructuresAddress(Answers answers, List<Structure> wanted, IgnoredInput ignored) {
		this.answers = answers;
		this.wanted = wanted;
		this.ignored = ignored;
	}

	/**
	 * Read an address.
	 * @param asked what it names as structures, in any order and any number
	 */
	static StructuresAddress of(Answers answers, Collection<String> asked) {
		List<String> names = IgnoredInput.tidy(asked);
		List<Structure> all = answers.told().structures();
		return new StructuresAddress(answers,
				all.stream().filter((structure) -> names.contains(structure.getSlug())).toList(),
				IgnoredInput.of(PARAMETER, names, all.stream().map(Structure::getSlug).toList()));
	}

	Answers answers() {
		return this.answers;
	}

	CombinedRoleCase told() {
		return this.answers.told();
	}

	/** The structures to be told in full, in their order. */
	List<Structure> chosen() {
		return this.wanted.stream().limit(MOST_CHOSEN).toList();
	}

	/** Those that were asked for besides. */
	List<Structure> surplus() {
		return this.wanted.stream().skip(MOST_CHOSEN).toList();
	}

	/** What was taken for a structure and is none. */
	IgnoredInput ignored() {
		return this.ignored;
	}

	/** The same page with another choice of structures. */
	String with(List<Structure> others) {
		return this.answers.on(Address.structures(told().role().getSlug()))
			.with(PARAMETER, others.stream().map(Structure::getSlug).toList())
			.href();
	}

	/** Whether it shows what every reader sees. */
	boolean isPlain() {
		return this.wanted.isEmpty() && this.answers.isEmpty() && this.answers.leftOut().isEmpty();
	}

}
