package org.rolecompare.loading;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * The structures that occur for what a combined role joins: a file of
 * {@code structures/}.
 *
 * @param slug the slug of the combined role
 * @param decision the question that the structures answer
 * @param unchanged slug of the structure that changes no posts
 * @param brief whether sources say too little to tell them in equal detail
 */
record StructuresEntry(String slug, String decision, String unchanged, @Nullable Boolean brief,
		List<Structure> structures) {

	StructuresEntry {
		structures = List.copyOf(structures);
	}

	/**
	 * One structure.
	 *
	 * @param slug its name within the file
	 * @param shortName its name within sentences: {@code short} in the file
	 * @param head its name over a narrow column
	 * @param roles slugs of the roles that there are in it
	 */
	record Structure(String slug, String name, @JsonProperty("short") @Nullable String shortName, @Nullable String head,
			@Nullable Cells cells, List<String> roles, Remark what, Asks asks, List<Argument> pros, List<Argument> cons,
			List<Voice> likeIt, Remark when, @Nullable Remark cost, @Nullable Remark reversible, Evidence evidence) {

		Structure {
			roles = List.copyOf(roles);
			pros = List.copyOf(pros);
			cons = List.copyOf(cons);
			likeIt = List.copyOf(likeIt);
		}

	}

	/** What some fields say, in a few words. */
	record Cells(@Nullable String asks, @Nullable String cost, @Nullable String reversible) {

		static final Cells NONE = new Cells(null, null, null);

	}

	/** What a structure asks of the company, and of those who lead in it. */
	record Asks(Remark company, @Nullable Remark person) {

	}

	/**
	 * A text.
	 *
	 * @param cites keys of the references; none where the words are ours
	 * @param basis {@code editorial} where the words are ours, else {@code sourced} or
	 * absent
	 */
	record Remark(String text, List<String> cites, @Nullable String basis) {

		Remark {
			cites = List.copyOf(cites);
		}

	}

	/**
	 * How good the evidence is.
	 *
	 * @param level {@code survey}, {@code opinion} or {@code thin}
	 */
	record Evidence(String level, String text, List<String> cites, @Nullable String basis) {

		Evidence {
			cites = List.copyOf(cites);
		}

	}

	/**
	 * What speaks for or against a structure: one of its own, or an advantage or drawback
	 * of the combined role.
	 *
	 * @param reuse slug of that advantage or drawback; then there is neither a slug nor a
	 * source nor a dispute, and a title and a text only where they are worded anew
	 * @param slug its name within the structure
	 */
	record Argument(@Nullable String reuse, @Nullable String slug, @Nullable String title, @Nullable String text,
			List<String> cites, @Nullable String dispute) {

		Argument {
			cites = List.copyOf(cites);
		}

	}

	/** Somebody who lives with the structure. */
	record Voice(String who, String text, List<String> cites) {

		Voice {
			cites = List.copyOf(cites);
		}

	}

}
