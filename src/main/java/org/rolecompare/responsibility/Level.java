package org.rolecompare.responsibility;

import java.util.Locale;

/** How far a role is in charge of a responsibility. The meanings are the catalogue's. */
public enum Level {

	/** Answers for it. */
	OWNS("Owns", "answers for it"),

	/** Answers for it jointly with a peer. */
	SHARES("Shares", "jointly with a peer"),

	/** Gives input, has no final word. */
	CONTRIBUTES("Contributes", "no final word"),

	/** Not involved, which is a level and not the lack of one. */
	NONE("Not involved", "has no part in it");

	private final String label;

	private final String meaning;

	Level(String label, String meaning) {
		this.label = label;
		this.meaning = meaning;
	}

	public String label() {
		return this.label;
	}

	public String meaning() {
		return this.meaning;
	}

	/**
	 * The level as the catalogue, addresses and styles write it, such as {@code owns}.
	 */
	public String slug() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Whether the role answers for the responsibility, alone or with others. */
	public boolean isAnswerable() {
		return this == OWNS || this == SHARES;
	}

}
