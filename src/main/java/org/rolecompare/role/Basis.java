package org.rolecompare.role;

/** On what a wording rests. */
public enum Basis {

	/** A cited source says so. */
	SOURCED,

	/** Our own wording or reading; pages must say so. */
	EDITORIAL

}
