package org.rolecompare.citation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.rolecompare.citation.EvidenceSummary.KindCount;
import org.rolecompare.english.English;
import org.rolecompare.source.Reference;

/**
 * The switches by which a reader weighs the sources of a page: each is a link to the same
 * page with one thing changed.
 *
 * @param support how many sources the whole page rests on, in words
 * @param kinds the kinds of source on the page
 * @param withoutAdvisory leaves out what rests on advisory sources alone, null where that
 * would leave out nothing or everything
 * @param counted has every text tell on what it rests
 * @param all the address with all kinds, null where all are on
 * @param chosen what is chosen, in words
 * @param open whether the reader has chosen something
 */
public record SourceFilterControls(String support, List<Switch> kinds, @Nullable Switch withoutAdvisory, Switch counted,
		@Nullable String all, String chosen, boolean open) {

	/**
	 * Offer what can be chosen.
	 * @param choice what is chosen
	 * @param citing the sources of the whole page
	 * @param href gives the address of the page with another choice
	 * @return the switches
	 */
	public static SourceFilterControls of(SourceFilter choice, Citing citing, Function<SourceFilter, String> href) {
		EvidenceSummary whole = citing.weighWholePage();
		Map<Reference.Kind, Long> occurring = whole.kinds()
			.stream()
			.collect(Collectors.toMap(KindCount::kind, KindCount::count));
		List<Switch> kinds = Arrays.stream(Reference.Kind.values())
			.filter((kind) -> occurring.containsKey(kind) || choice.kinds().contains(kind))
			.map((kind) -> new Switch("kind-" + kind.slug(), kind.plural(), occurring.getOrDefault(kind, 0L),
					choice.kinds().contains(kind), href.apply(choice.toggling(kind))))
			.toList();
		return new SourceFilterControls(whole.support(), kinds, withoutAdvisory(choice, occurring, href),
				new Switch("count-sources", "Show what each sentence rests on", null, choice.counted(),
						href.apply(choice.counting(!choice.counted()))),
				choice.isNarrowed() ? href.apply(choice.withAllKinds()) : null, chosen(choice), choice.isActive());
	}

	private static @Nullable Switch withoutAdvisory(SourceFilter choice, Map<Reference.Kind, Long> occurring,
			Function<SourceFilter, String> href) {
		boolean on = choice.isWithoutAdvisory();
		if (!on && (!occurring.containsKey(Reference.Kind.ADVISORY) || occurring.size() == 1)) {
			return null;
		}
		return new Switch("kinds-independent", "Hide what rests on advisory sources alone", null, on,
				href.apply(on ? choice.withAllKinds() : choice.withoutAdvisory()));
	}

	private static String chosen(SourceFilter choice) {
		if (choice.isWithoutAdvisory()) {
			return "without advisory alone";
		}
		return choice.isNarrowed() ? choice.kinds()
			.stream()
			.map((kind) -> English.uncapitalized(kind.plural()))
			.collect(Collectors.joining(", ")) : "all kinds";
	}

	/**
	 * Something to switch on and off.
	 *
	 * @param id its name on the page
	 * @param count how many sources of the page it is about, null where that is not
	 * counted
	 * @param href the address with the switch turned
	 */
	public record Switch(String id, String label, @Nullable Long count, boolean on, String href) {
	}

}
