package org.rolecompare.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.rolecompare.reference.Bibliography.KindCount;

/**
 * On what a text rests: how many sources, and who is speaking in them.
 *
 * @param sources how many sources
 * @param kinds how many of them are of each kind, without the kinds that do not occur
 */
public record Weight(int sources, List<KindCount> kinds) {

	/**
	 * Weigh a text.
	 * @param cites its sources
	 * @return its weight
	 */
	public static Weight of(List<Reference> cites) {
		List<KindCount> kinds = Arrays.stream(SourceKind.values())
			.map((kind) -> new KindCount(kind, cites.stream().filter((source) -> source.getKind() == kind).count()))
			.filter((kind) -> kind.count() > 0)
			.toList();
		return new Weight(cites.size(), kinds);
	}

	/**
	 * Say it in words.
	 * @return for instance <em>3 sources: 1 study, 2 advisory</em>, or <em>1 source:
	 * study</em>
	 */
	public String inWords() {
		return switch (this.sources) {
			case 0 -> "No source";
			case 1 -> "1 source: " + label(this.kinds.get(0));
			default -> this.sources + " sources: "
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
