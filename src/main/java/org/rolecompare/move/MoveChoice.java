package org.rolecompare.move;

import java.util.List;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Address;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.page.PageHead;
import org.rolecompare.page.PageHead.Section;
import org.rolecompare.role.RoleChooser;
import org.rolecompare.role.RoleNames;
import org.rolecompare.role.Roles;
import org.rolecompare.role.Roles.Lookup;
import org.rolecompare.role.Way;

/**
 * The page that asks which role the reader leaves and which one comes next.
 *
 * @param moves moves to open at once: from the chosen role to every other one that a
 * control lists, or those that the editors offer
 */
public record MoveChoice(PageHead head, End from, End to, RoleChooser chooser, List<Way> moves) {

	private static final int MOST_NEAR = 5;

	private static final int ENDS = 2;

	/**
	 * Ask which move is meant.
	 * @param from the role that is left, as the reader put it; empty for none yet
	 * @return the page, whose ends have both a role where nothing is left to ask
	 */
	static MoveChoice of(Catalogue catalogue, String from, String to) {
		Roles roles = catalogue.roles();
		RoleChooser chooser = roles.chooser(List.of(), ENDS);
		Lookup left = roles.lookUp(from);
		Lookup next = roles.lookUp(to);
		PageHead head = PageHead.of(Section.MOVES, MoveAddress.CHOICE, "Change roles",
				"What carries over, what is new and what to let go when a leader goes from one executive role to another.");
		return new MoveChoice((from.isEmpty() && to.isEmpty()) ? head : head.notIndexed(),
				End.of("from", "From", left, roles, (slug) -> choice(slug, value(next))),
				End.of("to", "To", next, roles, (slug) -> choice(value(left), slug)), chooser,
				left.isFound() ? from(left.role(), chooser.listed()) : offered(catalogue));
	}

	private static String choice(String from, String to) {
		return Address.of(MoveAddress.CHOICE).with("from", from).with("to", to).href();
	}

	private static String value(Lookup end) {
		return end.isFound() ? end.role().slug() : end.typed();
	}

	private static List<Way> from(RoleNames left, List<RoleNames> all) {
		return all.stream().filter((role) -> !role.equals(left)).map((role) -> new Way(left, role)).toList();
	}

	/** There and back between the roles of each pair that the editors offer. */
	private static List<Way> offered(Catalogue catalogue) {
		return catalogue.edition()
			.getPopular()
			.stream()
			.map((path) -> catalogue.roles().findAll(Address.sideBySide(path)))
			.filter((pair) -> pair.size() == ENDS)
			.flatMap((pair) -> Way.thereAndBack(pair.get(0).names(), pair.get(1).names()).stream())
			.toList();
	}

	/** Return the two ends of the move. */
	public List<End> ends() {
		return List.of(this.from, this.to);
	}

	/**
	 * One end of a move.
	 *
	 * @param value the slug of the role, or what the address says as long as it is not
	 * clear which one is meant
	 * @param role the role, null as long as it is not clear which one is meant
	 * @param shared whether these share the name; otherwise they are only spelt much like
	 * it
	 */
	public record End(String name, String label, String value, @Nullable RoleNames role, List<Meant> meant,
			boolean shared) {

		private static End of(String name, String label, Lookup typed, Roles roles, UnaryOperator<String> href) {
			if (typed.isFound()) {
				return new End(name, label, typed.role().slug(), typed.role(), List.of(), false);
			}
			List<RoleNames> meant = typed.isShared() ? typed.roles() : roles.findNear(typed.typed(), MOST_NEAR);
			return new End(name, label, typed.typed(), null,
					meant.stream().map((role) -> new Meant(role, href.apply(role.slug()))).toList(), typed.isShared());
		}

		/**
		 * Tell whether the reader has to be asked which role is meant.
		 * @return true if something was typed that does not mean exactly one role
		 */
		public boolean isUnclear() {
			return this.role == null && !this.value.isEmpty();
		}

	}

	/**
	 * A role that may be meant.
	 *
	 * @param href the address with it, and with the other end as it is
	 */
	public record Meant(RoleNames role, String href) {
	}

}
