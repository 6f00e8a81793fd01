package org.rolecompare.results;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.rolecompare.source.Reference;

/**
 * Something that can be found, with an address of its own.
 *
 * @param item how a list shows it
 * @param roles slugs of the roles it is about
 * @param category slug of the category it belongs to, null for none
 * @param sources the kinds of source it rests on, or of the source that it is
 */
record Target(Item item, List<String> roles, @Nullable String category, List<Reference.Kind> sources) {

	Kind kind() {
		return this.item.kind();
	}

	String href() {
		return this.item.href();
	}

	boolean isAbout(String role) {
		return this.roles.contains(role);
	}

	boolean isIn(String slug) {
		return slug.equals(this.category);
	}

}
