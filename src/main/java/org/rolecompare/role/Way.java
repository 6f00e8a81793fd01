package org.rolecompare.role;

import java.util.List;

import org.rolecompare.address.Address;

/** A way from one role to another, with a page that tells what changes on it. */
public record Way(RoleNames from, RoleNames to) {

	/** The way from one role to another, and the way back. */
	public static List<Way> thereAndBack(RoleNames one, RoleNames other) {
		return List.of(new Way(one, other), new Way(other, one));
	}

	public String href() {
		return Address.move(this.from.slug(), this.to.slug()).href();
	}

}
