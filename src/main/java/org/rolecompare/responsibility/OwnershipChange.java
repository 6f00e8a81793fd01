package org.rolecompare.responsibility;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.rolecompare.english.English;

/**
 * What becomes of a responsibility where one combined role stands in place of its parts.
 * Exactly one of these is true of a row, unless a level that would decide is not given.
 */
public enum OwnershipChange {

	/** A part owned or shared it, the combined role does not. */
	LET_GO("Let go", "a part owned or shared it, the combined role does not", true),

	/** The combined role shares it. */
	STILL_SHARED("Still shared", "the combined role shares it", false),

	/** Exactly one part owned or shared it, the combined role owns it. */
	KEPT("Kept", "exactly one part owned or shared it, the combined role owns it", false),

	/** Two or more parts owned or shared it, the combined role owns it. */
	JOINED("Joined", "two or more parts owned or shared it, the combined role owns it", true),

	/** No part owned or shared it, the combined role owns it. */
	TAKEN_ON("Taken on", "no part owned or shared it, the combined role owns it", true),

	/** Neither a part nor the combined role owns or shares it. */
	NOT_THEIRS("Not theirs", "neither a part nor the combined role owns or shares it", false);

	private final String label;

	private final String meaning;

	private final boolean change;

	OwnershipChange(String label, String meaning, boolean change) {
		this.label = label;
		this.meaning = meaning;
		this.change = change;
	}

	/**
	 * Judge a responsibility. A level that is not given may be any level: the answer is
	 * given only where it is the same for all of them.
	 * @param parts slugs of the roles that the combined role joins
	 * @param combined slug of the combined role
	 * @param levels gives the level of a role by its slug, null where none is given
	 * @return what becomes of it, or nothing where a level that decides is not given
	 */
	public static Optional<OwnershipChange> of(Collection<String> parts, String combined,
			Function<String, @Nullable Level> levels) {
		Level then = levels.apply(combined);
		if (then == null) {
			return Optional.empty();
		}
		if (then == Level.SHARES) {
			return Optional.of(STILL_SHARED);
		}
		long held = parts.stream().filter((part) -> isHeld(levels.apply(part))).count();
		boolean complete = parts.stream().allMatch((part) -> levels.apply(part) != null);
		return (then == Level.OWNS) ? owned(held, complete) : given(held, complete);
	}

	private static Optional<OwnershipChange> owned(long held, boolean complete) {
		if (held > 1) {
			return Optional.of(JOINED);
		}
		if (!complete) {
			return Optional.empty();
		}
		return Optional.of((held == 1) ? KEPT : TAKEN_ON);
	}

	private static Optional<OwnershipChange> given(long held, boolean complete) {
		if (held > 0) {
			return Optional.of(LET_GO);
		}
		return complete ? Optional.of(NOT_THEIRS) : Optional.empty();
	}

	private static boolean isHeld(@Nullable Level level) {
		return level != null && level.isAnswerable();
	}

	public String label() {
		return this.label;
	}

	/** The label within a sentence, such as <em>let go</em>. */
	public String inWords() {
		return English.uncapitalized(this.label);
	}

	/** The rule behind the label. */
	public String meaning() {
		return this.meaning;
	}

	/** Whether other people answer for it than before. */
	public boolean isChange() {
		return this.change;
	}

}
