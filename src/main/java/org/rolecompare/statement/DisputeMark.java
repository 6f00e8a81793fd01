package org.rolecompare.statement;

import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Address;
import org.rolecompare.english.English;

/**
 * Says beside a text that sources disagree, and leads to what each of them says. A
 * dispute about a cell is told on the page of its role and below every comparison that
 * shows the cell; one about a combined role as such on the page of that combined role,
 * which also tells whatever bears on its arguments and signals.
 *
 * @param slug the dispute
 * @param question what is disputed
 * @param path the page that tells it, empty for the page itself
 * @param answers how many answers there are, in words; null where it does not matter
 */
public record DisputeMark(String slug, String question, String path, @Nullable String answers) {

	/**
	 * Mark a cell of the page that tells the dispute itself.
	 * @param dispute the dispute, with its sides
	 * @return the mark
	 */
	public static DisputeMark here(Dispute dispute) {
		return new DisputeMark(dispute.getSlug(), dispute.getQuestion(), "", answers(dispute));
	}

	/**
	 * Mark a cell; the page of its role tells the dispute.
	 * @param dispute the dispute, with its sides
	 * @return the mark
	 */
	public static DisputeMark atItsRole(Dispute dispute) {
		return new DisputeMark(dispute.getSlug(), dispute.getQuestion(), path(dispute), answers(dispute));
	}

	/**
	 * Mark something that any dispute may bear on, on a page that tells none.
	 * @param dispute the dispute, of which the sides are not asked for
	 * @return the mark
	 */
	public static DisputeMark aside(Dispute dispute) {
		return new DisputeMark(dispute.getSlug(), dispute.getQuestion(), path(dispute), null);
	}

	/**
	 * Mark an argument or a signal of a combined role, whose page tells the dispute.
	 * @param dispute the dispute
	 * @param combinedRole slug of the combined role
	 * @return the mark
	 */
	public static DisputeMark atCombinedRole(Dispute dispute, String combinedRole) {
		return new DisputeMark(dispute.getSlug(), dispute.getQuestion(), Address.combinedRole(combinedRole).href(),
				null);
	}

	/**
	 * Mark something that any dispute may bear on, on the page of a role.
	 * @param dispute the dispute
	 * @param role slug of the role whose page it is
	 * @return the mark
	 */
	public static DisputeMark onRole(Dispute dispute, String role) {
		String path = path(dispute);
		return new DisputeMark(dispute.getSlug(), dispute.getQuestion(),
				path.equals(Address.role(role).href()) ? "" : path, null);
	}

	/**
	 * Return where the dispute stands on the page that tells it.
	 * @return the anchor
	 */
	public String anchor() {
		return "dispute-" + this.slug;
	}

	private static String path(Dispute dispute) {
		String role = dispute.getRole().getSlug();
		return ((dispute.getCategory() != null) ? Address.role(role) : Address.combinedRole(role)).href();
	}

	private static String answers(Dispute dispute) {
		return English.countInWords(dispute.getSides().size(), "answer", "answers");
	}

}
