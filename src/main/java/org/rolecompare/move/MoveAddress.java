package org.rolecompare.move;

import org.jspecify.annotations.Nullable;
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

	MoveAddress withSetting(@Nullable String slug) {
		return new MoveAddress(this.from, this.to, slug);
	}

	String path() {
		return "/moves/" + this.from.slug() + "/" + this.to.slug();
	}

	/** Return the address as a link, encoded. */
	String href() {
		UriComponentsBuilder uri = UriComponentsBuilder.fromPath(path());
		if (this.setting != null) {
			uri.queryParam("setting", this.setting);
		}
		return uri.encode().build().toUriString();
	}

}
