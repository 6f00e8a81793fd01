package org.rolecompare.move;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.rolecompare.page.PageHead;
import org.rolecompare.page.PageHead.Section;
import org.rolecompare.role.Lookup;
import org.rolecompare.role.RoleChooser;
import org.rolecompare.role.RoleNames;

/**
 * The page that asks which role the reader leaves and which one comes next.
 *
 * @param head what the page says of itself
 * @param from the role that is left
 * @param to the role that comes next
 * @param chooser the roles to list or to suggest
 * @param moves moves to open at once: from the chosen role to every other one that a
 * control lists, or those that the editors offer
 */
public record MoveChoice(PageHead head, End from, End to, RoleChooser chooser, List<Way> moves) {

	/**
	 * Ask for a move.
	 * @param from the role that is left, as far as it is clear
	 * @param to the role that comes next, as far as it is clear
	 * @param chooser the roles to list or to suggest
	 * @param offered the moves that the editors offer
	 * @return the page
	 */
	static MoveChoice of(End from, End to, RoleChooser chooser, List<Way> offered) {
		RoleNames left = from.role();
		List<Way> moves = (left != null) ? chooser.listed()
			.stream()
			.filter((role) -> !role.equals(left))
			.map((role) -> new Way(left, role))
			.toList() : offered;
		PageHead head = PageHead.of(Section.MOVES, MoveAddress.ROOT, "Change roles",
				"What carries over, what is new and what to let go when a leader goes from one executive role to another.");
		boolean plain = Stream.of(from, to).allMatch((end) -> end.typed().isEmpty());
		return new MoveChoice(plain ? head : head.notIndexed(), from, to, chooser, moves);
	}

	/**
	 * Return the two ends of the move.
	 * @return the role that is left, then the one that comes next
	 */
	public List<End> ends() {
		return List.of(this.from, this.to);
	}

	/**
	 * One end of a move.
	 *
	 * @param name its name in the address
	 * @param label what the form calls it
	 * @param typed what the address says
	 * @param role the role, null as long as it is not clear which one is meant
	 * @param meant the roles that may be meant where it is not
	 * @param shared whether these share the name; otherwise they are only spelt much like
	 * it
	 */
	public record End(String name, String label, String typed, @Nullable RoleNames role, List<RoleNames> meant,
			boolean shared) {

		static End of(String name, String label, @Nullable Lookup found, Function<String, List<RoleNames>> near) {
			if (found == null) {
				return new End(name, label, "", null, List.of(), false);
			}
			if (found.isFound()) {
				return new End(name, label, found.typed(), found.role(), List.of(), false);
			}
			return new End(name, label, found.typed(), null,
					found.isShared() ? found.roles() : near.apply(found.typed()), found.isShared());
		}

		/**
		 * Tell whether the reader has to be asked which role is meant.
		 * @return true if something was typed that does not mean exactly one role
		 */
		public boolean isUnclear() {
			return this.role == null && !this.typed.isEmpty();
		}

		/**
		 * Return what the address says of this end, to be kept in a link.
		 * @return the slug of the role, or what was typed
		 */
		public String value() {
			return (this.role != null) ? this.role.slug() : this.typed;
		}

	}

	/**
	 * A move.
	 *
	 * @param from the role that is left
	 * @param to the role that comes next
	 */
	public record Way(RoleNames from, RoleNames to) {
	}

}
