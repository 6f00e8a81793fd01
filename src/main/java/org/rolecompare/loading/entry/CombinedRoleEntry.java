package org.rolecompare.loading.entry;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is said about a combined role: a file of {@code combined-roles/}.
 *
 * @param slug the slug of the role
 * @param overview the narrative, paragraph by paragraph
 * @param advantages what speaks for the role
 * @param drawbacks what speaks against it
 * @param signals the decision guide: when to combine, when to keep separate
 */
public record CombinedRoleEntry(String slug, List<Paragraph> overview, List<Argument> advantages,
		List<Argument> drawbacks, List<Signal> signals) {

	public CombinedRoleEntry {
		overview = List.copyOf(overview);
		advantages = List.copyOf(advantages);
		drawbacks = List.copyOf(drawbacks);
		signals = List.copyOf(signals);
	}

	/**
	 * One paragraph of the overview.
	 *
	 * @param heading its heading
	 * @param text its text
	 * @param cites keys of the references, at least one
	 */
	public record Paragraph(String heading, String text, List<String> cites) {

		public Paragraph {
			cites = List.copyOf(cites);
		}

	}

	/**
	 * An advantage or a drawback.
	 *
	 * @param slug its name within the file
	 * @param title its heading
	 * @param text what it is
	 * @param cites keys of the references, at least one
	 * @param dispute slug of the dispute in which it is contested, or {@code null}
	 */
	public record Argument(String slug, String title, String text, List<String> cites, @Nullable String dispute) {

		public Argument {
			cites = List.copyOf(cites);
		}

	}

	/**
	 * A question of the decision guide.
	 *
	 * @param slug its name within the file
	 * @param points where a yes points: {@code combine} or {@code separate}
	 * @param dimension what the question is about, such as {@code stage}
	 * @param question the question
	 * @param text why a yes points there
	 * @param cites keys of the references, at least one
	 * @param dispute slug of the dispute in which it is contested, or {@code null}
	 * @param leadsTo slugs of the drawbacks that it brings about
	 * @param contradicts slugs of the signals that say the opposite
	 */
	public record Signal(String slug, String points, String dimension, String question, String text, List<String> cites,
			@Nullable String dispute, List<String> leadsTo, List<String> contradicts) {

		public Signal {
			cites = List.copyOf(cites);
			leadsTo = List.copyOf(leadsTo);
			contradicts = List.copyOf(contradicts);
		}

	}

}
