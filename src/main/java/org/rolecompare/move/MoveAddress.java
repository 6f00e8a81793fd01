package org.rolecompare.move;

import org.jspecify.annotations.Nullable;
import org.rolecompare.role.RoleDirectory;
import org.rolecompare.role.RoleNames;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * The address of a move: everything the reader has chosen.
 *
 * @param from the role that is left
 * @param to the role that is taken on
 * @param setting slug of a setting, as the reader put it; null for the largest one
 */
record MoveAddress(RoleNames from, RoleNames to, @Nullable String setting) {

	static final String ROOT = "/moves";

	MoveAddress withSetting(@Nullable String slug) {
		return new MoveAddress(this.from, this.to, slug);
	}

	MoveAddress back() {
		return new MoveAddress(this.to, this.from, this.setting);
	}

	String path() {
		return ROOT + "/" + this.from.slug() + "/" + this.to.slug();
	}

	/** Return the address as a link, encoded. */
	String href() {
		return href(path());
	}

	/** Return the address of the overlap in the same setting as a link, encoded. */
	String overlap() {
		return href("/overlap/" + this.from.slug() + RoleDirectory.SEPARATOR + this.to.slug());
	}

	private String href(String path) {
		UriComponentsBuilder uri = UriComponentsBuilder.fromPath(path);
		if (this.setting != null) {
			uri.queryParam("setting", this.setting);
		}
		return uri.encode().build().toUriString();
	}

}
