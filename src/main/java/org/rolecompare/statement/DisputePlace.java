package org.rolecompare.statement;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Where a dispute is told with every side.
 *
 * @param slug slug of the dispute
 * @param path the page that tells it, null if no page does
 */
public record DisputePlace(String slug, @Nullable String path) {

	/**
	 * Find where a dispute is told: one about a cell by the page of the role, one about a
	 * combined role as such by its page, where it has one.
	 * @param dispute the dispute
	 * @param told slugs of the combined roles that have a page of their own
	 * @return the place
	 */
	public static DisputePlace of(Dispute dispute, Set<String> told) {
		String role = dispute.getRole().getSlug();
		if (dispute.getCategory() != null) {
			return new DisputePlace(dispute.getSlug(), "/roles/" + role);
		}
		return new DisputePlace(dispute.getSlug(), told.contains(role) ? "/combined-roles/" + role : null);
	}

	/**
	 * Return the address of the dispute itself.
	 * @return path and anchor, null if no page tells it
	 */
	public @Nullable String href() {
		return (this.path != null) ? this.path + "#dispute-" + this.slug : null;
	}

}
