package org.rolecompare.guide;

import java.util.Collection;
import java.util.List;

import org.rolecompare.address.Address;
import org.rolecompare.address.IgnoredInput;
import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.combinedrole.Signal;

/**
 * What the address of a guide or of a memo says: the combined role, and which of its
 * signals the reader ticked.
 *
 * @param signals slugs of the ticked signals, each once, in the order of the catalogue
 * @param ignored what the address names besides that is no signal
 */
record GuideAddress(String role, List<String> signals, IgnoredInput ignored) {

	/** The parameter of the address, once for each tick. */
	static final String PARAMETER = "signal";

	/**
	 * Read an address.
	 * @param asked what the address names as signals, in any order and any number
	 */
	static GuideAddress of(CombinedRoleCase told, Collection<String> asked) {
		List<String> names = IgnoredInput.tidy(asked);
		List<String> signals = told.signals().stream().map(Signal::getSlug).toList();
		return new GuideAddress(told.role().getSlug(), signals.stream().filter(names::contains).toList(),
				IgnoredInput.of("question", names, signals));
	}

	/** Return the address in which everything is ticked. */
	static GuideAddress everything(CombinedRoleCase told) {
		return of(told, told.signals().stream().map(Signal::getSlug).toList());
	}

	boolean contains(Signal signal) {
		return this.signals.contains(signal.getSlug());
	}

	boolean isEmpty() {
		return this.signals.isEmpty();
	}

	/** Return the address of the guide, without what is no signal. */
	String href() {
		return Address.guide(this.role).with(PARAMETER, this.signals).href();
	}

	/** Return the address of the memo with the same ticks, without what is no signal. */
	String memo() {
		return Address.memo(this.role).with(PARAMETER, this.signals).href();
	}

}
