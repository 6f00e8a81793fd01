package org.rolecompare.citation;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.rolecompare.english.English;
import org.rolecompare.source.Reference;

/**
 * How well several texts are founded: on how many of them somebody counted, and how many
 * come only from those who live by giving advice on the matter.
 *
 * @param total how many texts there are
 * @param onAStudy how many cite a study, whatever else they cite
 * @param onlyOnSellers how many cite advisory sources and nothing else
 */
public record Grounds(int total, int onAStudy, int onlyOnSellers) {

	/**
	 * Count some texts.
	 * @param citations the sources of each text
	 */
	public static Grounds of(Stream<? extends Collection<Reference>> citations) {
		List<? extends Collection<Reference>> texts = citations.toList();
		return new Grounds(texts.size(), (int) texts.stream().filter(Grounds::isOnAStudy).count(),
				(int) texts.stream().filter(Grounds::isOnlyOnSellers).count());
	}

	/**
	 * Say it in words.
	 * @param texts what the texts are, in the plural, such as <em>arguments</em>
	 * @return for instance <em>0 of 14 arguments rest on a study; 7 rest only on those
	 * who sell something</em>; empty where there is no text
	 */
	public String inWords(String texts) {
		if (this.total == 0) {
			return "";
		}
		return this.onAStudy + " of " + this.total + " " + texts + " " + rest(this.onAStudy) + " on a study; "
				+ this.onlyOnSellers + " " + rest(this.onlyOnSellers) + " only on those who sell something";
	}

	private static String rest(int number) {
		return English.plural(number, "rests", "rest");
	}

	private static boolean isOnAStudy(Collection<Reference> cites) {
		return cites.stream().anyMatch((source) -> source.getKind() == Reference.Kind.STUDY);
	}

	private static boolean isOnlyOnSellers(Collection<Reference> cites) {
		return !cites.isEmpty() && cites.stream().allMatch((source) -> source.getKind() == Reference.Kind.ADVISORY);
	}

}
