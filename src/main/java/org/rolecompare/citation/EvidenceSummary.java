package org.rolecompare.citation;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.rolecompare.citation.Bibliography.KindCount;
import org.rolecompare.source.Reference;
import org.rolecompare.source.SourceKind;

/**
 * On what something rests: how many sources, how many of them are independent, and who is
 * speaking in them.
 *
 * @param sources how many sources
 * @param voices how many of them are independent: sources of which one repeats another
 * count once
 * @param kinds how many of them are of each kind, without the kinds that do not occur
 */
public record EvidenceSummary(int sources, int voices, List<KindCount> kinds) {

	/**
	 * Weigh a text or a page.
	 * @param cites its sources, each once
	 * @return its weight; voices are counted among these sources alone
	 */
	public static EvidenceSummary of(Collection<Reference> cites) {
		List<KindCount> kinds = Arrays.stream(SourceKind.values())
			.map((kind) -> new KindCount(kind, cites.stream().filter((source) -> source.getKind() == kind).count()))
			.filter((kind) -> kind.count() > 0)
			.toList();
		int voices = (int) cites.stream().map(Reference::voice).distinct().count();
		return new EvidenceSummary(cites.size(), voices, kinds);
	}

	/**
	 * Count the sources in words.
	 * @return for instance <em>3 sources, 2 of them independent</em>, or only <em>3
	 * sources</em> where all of them are
	 */
	public String support() {
		return support(this.sources, this.voices);
	}

	/**
	 * Count sources in words.
	 * @param sources how many there are
	 * @param voices how many of them are independent
	 * @return the words
	 */
	public static String support(long sources, long voices) {
		return (sources == 0) ? "no source"
				: sources + ((sources == 1) ? " source" : " sources") + independence(sources, voices);
	}

	/**
	 * Say how many of some sources are independent.
	 * @param sources how many there are
	 * @param voices how many of them are independent
	 * @return the words, beginning with a comma; empty where all of them are
	 */
	public static String independence(long sources, long voices) {
		if (voices == sources) {
			return "";
		}
		return (voices == 1) ? ", all one voice" : ", " + voices + " of them independent";
	}

	/**
	 * Say it in words, with who is speaking.
	 * @return for instance <em>3 sources, 2 of them independent: 1 study, 2
	 * advisory</em>, or <em>1 source: study</em>
	 */
	public String inWords() {
		return switch (this.sources) {
			case 0 -> "No source";
			case 1 -> "1 source: " + label(this.kinds.get(0));
			default -> support() + ": "
					+ this.kinds.stream()
						.map((kind) -> kind.count() + " " + label(kind))
						.collect(Collectors.joining(", "));
		};
	}

	private static String label(KindCount kind) {
		String label = (kind.count() == 1) ? kind.kind().label() : kind.kind().plural();
		return label.toLowerCase(Locale.ENGLISH);
	}

}
