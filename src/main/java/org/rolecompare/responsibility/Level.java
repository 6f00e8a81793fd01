package org.rolecompare.responsibility;

/**
 * How far a role is in charge of a responsibility. The meanings are the catalogue's.
 */
public enum Level {

	/** Answers for it. */
	OWNS("Owns"),

	/** Answers for it jointly with a peer. */
	SHARES("Shares"),

	/** Gives input, has no final word. */
	CONTRIBUTES("Contributes"),

	/** Not involved, which is a statement and not the lack of one. */
	NONE("Not involved");

	private final String label;

	Level(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

	/**
	 * Tell whether the role answers for the responsibility, alone or with others.
	 * @return true for owning and sharing
	 */
	public boolean isAnswerable() {
		return this == OWNS || this == SHARES;
	}

}
