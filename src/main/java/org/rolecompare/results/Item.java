package org.rolecompare.results;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.rolecompare.responsibility.RoleLevel;
import org.rolecompare.role.RoleNames;
import org.rolecompare.statement.Dispute;
import org.rolecompare.statement.DisputeMark;

/**
 * Something that was found, as a list shows it.
 *
 * @param title what it is called
 * @param context to what it belongs, null where its title says so
 * @param text what it says, null where the title says it all
 * @param sources on how many sources it rests
 * @param role the role whose colour it has, null for none
 * @param levels how far roles are in charge of it; none but for a responsibility
 * @param dispute where sources disagree on it, null where they do not
 * @param sides what they answer, each with its number of sources
 */
public record Item(Kind kind, String href, String title, @Nullable String context, @Nullable String text, int sources,
		@Nullable RoleNames role, List<RoleLevel> levels, @Nullable DisputeMark dispute, List<Side> sides) {

	static Item of(Kind kind, String href, String title, @Nullable String text) {
		return new Item(kind, href, title, null, text, 0, null, List.of(), null, List.of());
	}

	/** The same as a part of something, since others may be called so elsewhere. */
	Item in(String whole) {
		return new Item(this.kind, this.href, this.title, whole, this.text, this.sources, this.role, this.levels,
				this.dispute, this.sides);
	}

	/** The same, where the sources of a cell or of a responsibility disagree. */
	Item disputed(@Nullable Dispute by) {
		return new Item(this.kind, this.href, this.title, this.context, this.text, this.sources, this.role, this.levels,
				DisputeMark.of(by, DisputeMark::aside), this.sides);
	}

	/** The same with what the sides of a dispute answer. */
	Item answered(@Nullable Dispute by) {
		return new Item(this.kind, this.href, this.title, this.context, this.text, this.sources, this.role, this.levels,
				this.dispute, Side.of(by));
	}

	/** The same with how far roles are in charge. */
	Item withLevels(List<RoleLevel> given) {
		return new Item(this.kind, this.href, this.title, this.context, this.text, this.sources, this.role, given,
				this.dispute, this.sides);
	}

	/** The same, resting on so many sources. */
	Item resting(int on) {
		return new Item(this.kind, this.href, this.title, this.context, this.text, on, this.role, this.levels,
				this.dispute, this.sides);
	}

	/** An answer to what sources disagree on, and how many of them give it. */
	public record Side(String answer, int sources) {

		static List<Side> of(@Nullable Dispute dispute) {
			return Stream.ofNullable(dispute)
				.flatMap((some) -> some.getSides().stream())
				.map((side) -> new Side(side.getAnswer(), side.getSaid().getCites().size()))
				.toList();
		}

	}

}
