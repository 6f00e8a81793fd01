package org.rolecompare.loading;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What is said about a combined role: a file of {@code combined-roles/}.
 *
 * @param slug the slug of the role
 * @param together signals that have to be looked at together
 */
record CombinedRoleEntry(String slug, List<Paragraph> overview, List<Argument> advantages, List<Argument> drawbacks,
		List<Signal> signals, @Nullable Together together) {

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
	 * @param points where a yes points: {@code combine} or {@code separate}; absent where
	 * it speaks of structures only
	 * @param dimension what the question is about, such as {@code stage}
	 * @param text why a yes points there
	 * @param dispute slug of the dispute in which it is contested
	 * @param leadsTo slugs of the drawbacks that it brings about
	 * @param contradicts slugs of the signals that say the opposite
	 * @param finding the answers as statements
	 * @param fits how sources read a yes, by slug of the structure
	 * @param noFits how they read a no
	 */
	record Signal(String slug, @Nullable String points, String dimension, String question, String text,
			List<String> cites, @Nullable String dispute, List<String> leadsTo, List<String> contradicts,
			@Nullable Finding finding, Map<String, Fit> fits, Map<String, Fit> noFits) {

		Signal {
			cites = List.copyOf(cites);
			leadsTo = List.copyOf(leadsTo);
			contradicts = List.copyOf(contradicts);
			fits = Collections.unmodifiableMap(new LinkedHashMap<>(fits));
			noFits = Collections.unmodifiableMap(new LinkedHashMap<>(noFits));
		}

	}

	/**
	 * What the answers to a question mean.
	 *
	 * @param no absent where the opposite means nothing for the decision
	 * @param findOut a way to find out which of the two holds
	 */
	record Finding(String yes, @Nullable String no, @Nullable String findOut) {

	}

	/**
	 * How sources read an answer for a structure.
	 *
	 * @param reading {@code for} or {@code against}
	 * @param cites keys of the references that read it so
	 * @param otherwise keys of the references that read it the other way
	 * @param dispute slug of the dispute to which it belongs
	 */
	record Fit(String reading, List<String> cites, List<String> otherwise, @Nullable String dispute) {

		Fit {
			cites = List.copyOf(cites);
			otherwise = List.copyOf(otherwise);
		}

	}

	/**
	 * Pairs of signals, each by their slugs.
	 *
	 * @param overlaps those that say much the same
	 * @param seldom those that seldom hold together
	 */
	record Together(List<List<String>> overlaps, List<List<String>> seldom) {

		static final Together NOTHING = new Together(List.of(), List.of());

		Together {
			overlaps = overlaps.stream().map(List::copyOf).toList();
			seldom = seldom.stream().map(List::copyOf).toList();
		}

	}

}
