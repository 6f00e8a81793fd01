package org.brokenhouse.role;

/** Asks a subclass before it is made. */
@SuppressWarnings("this-escape")
public class HastyRole {

	private final String title;

	public HastyRole(String name) {
		this.title = name + name();
	}

	public String name() {
		return "";
	}

	public String title() {
		return this.title;
	}

}
