package org.rolecompare.loading;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is said about a combined role: a file of {@code combined-roles/}.
 *
 * @param slug the slug of the role
 */
record CombinedRoleEntry(String slug, List<Paragraph> overview, List<Argument> advantages, List<Argument> drawbacks,
		List<Signal> signals) {

	CombinedRoleEntry {
		overview = List.copyOf(overview);
		advantages = List.copyOf(advantages);
		drawbacks = List.copyOf(drawbacks);
		signals = List.copyOf(signals);
	}

	/** One paragraph of the overview. */
	record Paragraph(String heading, String text, List<String> cites) {

		Paragraph {
			cites = List.copyOf(cites);
		}

	}

	/**
	 * An advantage or a drawback.
	 *
	 * @param slug its name within the file
	 * @param dispute slug of the dispute in which it is contested
	 */
	record Argument(String slug, String title, String text, List<String> cites, @Nullable String dispute) {

		Argument {
			cites = List.copyOf(cites);
		}

	}

	/**
	 * A question of the decision guide.
	 *
	 * @param slug its name within the file
	 * @param points where a yes points: {@code combine} or {@code separate}
	 * @param dimension what the question is about, such as {@code stage}
	 * @param text why a yes points there
	 * @param dispute slug of the dispute in which it is contested
	 * @param leadsTo slugs of the drawbacks that it brings about
	 * @param contradicts slugs of the signals that say the opposite
	 */
	record Signal(String slug, String points, String dimension, String question, String text, List<String> cites,
			@Nullable String dispute, List<String> leadsTo, List<String> contradicts) {

		Signal {
			cites = List.copyOf(cites);
			leadsTo = List.copyOf(leadsTo);
			contradicts = List.copyOf(contradicts);
		}

	}

}
