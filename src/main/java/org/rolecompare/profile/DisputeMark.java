package org.rolecompare.profile;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.rolecompare.statement.Dispute;
import org.rolecompare.wording.NumberWord;

/**
 * Says beside a text that sources disagree, and leads to what each of them says.
 *
 * @param slug the dispute
 * @param path the page that tells it, empty for the page itself, null if no page does
 * @param answers how many answers there are, in words; null where it does not matter
 */
public record DisputeMark(String slug, @Nullable String path, @Nullable String answers) {

	/**
	 * Mark a cell of the page that tells the dispute itself.
	 */
	static DisputeMark here(Dispute dispute) {
		return new DisputeMark(dispute.getSlug(), "", answers(dispute));
	}

	/**
	 * Mark a cell; the page of its role tells the dispute.
	 */
	static DisputeMark atItsRole(Dispute dispute) {
		return new DisputeMark(dispute.getSlug(), "/roles/" + dispute.getRole().getSlug(), answers(dispute));
	}

	/**
	 * Mark something on the page of a role that any dispute may bear on.
	 * @param dispute the dispute
	 * @param page slug of the role whose page it is
	 * @param told slugs of the combined roles that have a page of their own
	 * @return the mark
	 */
	static DisputeMark elsewhere(Dispute dispute, String page, Set<String> told) {
		String role = dispute.getRole().getSlug();
		if (dispute.getCategory() == null) {
			return new DisputeMark(dispute.getSlug(), told.contains(role) ? "/combined-roles/" + role : null, null);
		}
		return new DisputeMark(dispute.getSlug(), role.equals(page) ? "" : "/roles/" + role, null);
	}

	private static String answers(Dispute dispute) {
		return NumberWord.of(dispute.getSides().size(), "answer");
	}

}
