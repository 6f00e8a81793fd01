package org.brokenhouse.role;

/** Asks only itself when it is made. */
public class PatientRole {

	private final String title;

	public PatientRole(String name) {
		this.title = name + own() + shared();
	}

	private String own() {
		return "";
	}

	private static String shared() {
		return "";
	}

	public final String title() {
		return this.title;
	}

}
