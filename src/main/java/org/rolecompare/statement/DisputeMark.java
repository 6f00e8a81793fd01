package org.rolecompare.statement;

import java.util.function.Function;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Address;
import org.rolecompare.english.English;

/**
 * Says beside a text that sources disagree, and leads to what each of them says. A
 * dispute about a cell is told on the page of its role and below every comparison that
 * shows the cell; one about a combined role as such on the page of that combined role,
 * which also tells whatever bears on its arguments and signals.
 *
 * @param path the page that tells it, empty for the page itself
 * @param answers how many answers there are, null where it does not matter
 */
@JsonIgnoreProperties("path")
public record DisputeMark(String slug, String question, String path, @Nullable Integer answers) {

	/**
	 * Marks what the sources may disagree on.
	 * @param dispute the dispute, null where they do not
	 * @param mark how the place marks one, such as {@code DisputeMark::here}
	 * @return the mark, null where there is no dispute
	 */
	public static @Nullable DisputeMark of(@Nullable Dispute dispute, Function<Dispute, DisputeMark> mark) {
		return (dispute != null) ? mark.apply(dispute) : null;
	}

	/** Marks a cell of the page that tells the dispute itself. */
	public static DisputeMark here(Dispute dispute) {
		return of(dispute, "", dispute.getSides().size());
	}

	/** Marks a cell; the page of its role tells the dispute. */
	public static DisputeMark atItsRole(Dispute dispute) {
		return of(dispute, path(dispute), dispute.getSides().size());
	}

	/** Marks something that any dispute may bear on, on a page that tells none. */
	public static DisputeMark aside(Dispute dispute) {
		return of(dispute, path(dispute), null);
	}

	/** Marks an argument or a signal of a combined role, whose page tells the dispute. */
	public static DisputeMark atCombinedRole(Dispute dispute, String combinedRole) {
		return of(dispute, Address.combinedRole(combinedRole).href(), null);
	}

	/** Marks something that any dispute may bear on, on the page of a role. */
	public static DisputeMark onRole(Dispute dispute, String role) {
		String path = path(dispute);
		return of(dispute, path.equals(Address.role(role).href()) ? "" : path, null);
	}

	/** How many answers there are, as in <em>two answers</em>; null likewise. */
	public @Nullable String answersInWords() {
		return (this.answers != null) ? English.countInWords(this.answers, "answer", "answers") : null;
	}

	public String anchor() {
		return DisputedQuestion.anchor(this.slug);
	}

	/**
	 * The address of what the sides say, from a page that tells the dispute only its
	 * anchor.
	 */
	public String href() {
		return this.path + "#" + anchor();
	}

	private static DisputeMark of(Dispute dispute, String path, @Nullable Integer answers) {
		return new DisputeMark(dispute.getSlug(), dispute.getQuestion(), path, answers);
	}

	private static String path(Dispute dispute) {
		String role = dispute.getRole().getSlug();
		return ((dispute.getCategory() != null) ? Address.role(role) : Address.combinedRole(role)).href();
	}

}
