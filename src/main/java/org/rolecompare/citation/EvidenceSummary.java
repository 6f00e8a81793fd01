package org.rolecompare.citation;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import org.rolecompare.english.English;
import org.rolecompare.source.Reference;

/**
 * On what something rests: how many sources, how many of them are independent, and who is
 * speaking in them.
 *
 * @param voices how many of the sources are independent: sources of which one repeats
 * another count once
 * @param kinds how many of them are of each kind, without the kinds that do not occur
 */
public record EvidenceSummary(int sources, int voices, List<KindCount> kinds) {

	/**
	 * Weigh a text or a page.
	 * @param cites its sources, each once
	 * @return its weight; voices are counted among these sources alone
	 */
	public static EvidenceSummary of(Collection<Reference> cites) {
		List<KindCount> kinds = Arrays.stream(Reference.Kind.values())
			.map((kind) -> new KindCount(kind, cites.stream().filter((source) -> source.getKind() == kind).count()))
			.filter((kind) -> kind.count() > 0)
			.toList();
		int voices = (int) cites.stream().map(Reference::voice).distinct().count();
		return new EvidenceSummary(cites.size(), voices, kinds);
	}

	/** As in <em>3 sources, 2 of them independent</em>. */
	public String support() {
		return support(this.sources, this.voices);
	}

	public static String support(long sources, long voices) {
		return English.count(sources, "source", "sources") + independence(sources, voices);
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
			case 1 -> "1 source: " + this.kinds.get(0).label();
			default -> support() + ": " + kindsInWords();
		};
	}

	/** Say who is speaking: <em>1 study, 2 advisory</em>. */
	public String kindsInWords() {
		return this.kinds.stream().map((kind) -> kind.count() + " " + kind.label()).collect(Collectors.joining(", "));
	}

	/** How many sources are of a kind. */
	public record KindCount(Reference.Kind kind, long count) {

		private String label() {
			return English.uncapitalized(English.plural(this.count, this.kind.label(), this.kind.plural()));
		}

	}

}
