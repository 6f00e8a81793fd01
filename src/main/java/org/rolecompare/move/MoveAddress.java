package org.rolecompare.move;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Address;
import org.rolecompare.role.RoleNames;

/**
 * The address of a move: everything the reader has chosen.
 *
 * @param setting slug of a setting, as the reader put it; null for the largest one
 */
record MoveAddress(RoleNames from, RoleNames to, @Nullable String setting) {

	/** Where the reader is asked which move is meant. */
	static final String CHOICE = "/moves";

	MoveAddress withSetting(@Nullable String slug) {
		return new MoveAddress(this.from, this.to, slug);
	}

	MoveAddress back() {
		return new MoveAddress(this.to, this.from, this.setting);
	}

	/** Return the address without the setting. */
	String path() {
		return move().href();
	}

	String href() {
		return move().with("setting", this.setting).href();
	}

	/** Return the address of the overlap in the same setting. */
	String overlap() {
		return Address.overlap(slugs()).with("setting", this.setting).href();
	}

	/** Return the address of the comparison of both roles. */
	String comparison() {
		return Address.comparison(slugs()).href();
	}

	private Address move() {
		return Address.move(this.from.slug(), this.to.slug());
	}

	private List<String> slugs() {
		return List.of(this.from.slug(), this.to.slug());
	}

}
