package org.rolecompare.figure;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.rolecompare.combinedrole.Figure;
import org.rolecompare.combinedrole.FigureGroup;
import org.rolecompare.combinedrole.Joined;
import org.rolecompare.english.English;

/** What the page of the figures says beside the texts of the catalogue. */
final class FigureWords {

	private FigureWords() {
	}

	static String title(Joined joined) {
		return "Figures on " + joined.role().abbreviation() + ", or " + joined.partsPhrase();
	}

	static String description(Joined joined) {
		return "What somebody has counted that bears on one " + joined.role().abbreviation() + " in place of "
				+ joined.partsPhrase() + ": of whom, when and of how many.";
	}

	/**
	 * Say who was asked, as far as the sources show it.
	 * @return for instance <em>CTOs, by an adviser. 2019, number not shown.</em>
	 */
	static String asked(Figure.Sample sample) {
		return English.capitalized(English.sentence(sample.asked())) + " " + when(sample.year(), size(sample)) + ".";
	}

	/**
	 * Say what else is to be known of a figure: of whom a share is told, what the source
	 * itself calls it, and why it stands for itself.
	 */
	static String remarks(FigureGroup group, Figure figure) {
		String share = (group.isShare() && !isPlain(figure)) ? "Share of " + English.sentence(figure.getSample().whom())
				: null;
		String said = figure.getAmount().said();
		String source = (said != null && !said.equals(group.inShort(figure))) ? "The source says “" + said + "”."
				: null;
		return Stream.of(share, source, figure.getReason()).filter(Objects::nonNull).collect(Collectors.joining(" "));
	}

	/** Whether it is plain of whom a share is told, by its label or by who was asked. */
	private static boolean isPlain(Figure figure) {
		String whom = figure.getSample().whom().replaceFirst(" asked$", "");
		String asked = figure.getSample().asked();
		return figure.getLabel().contains(whom) || asked.equals(whom) || asked.startsWith(whom + ",");
	}

	private static String when(@Nullable Integer year, @Nullable String size) {
		if (year == null) {
			return (size == null) ? "Neither year nor number is shown" : "Year not shown, " + size;
		}
		return year + ", " + ((size == null) ? "number not shown" : size);
	}

	private static @Nullable String size(Figure.Sample sample) {
		return (sample.size() == null) ? null : (sample.sizeAbout() ? "about " : "")
				+ NumberFormat.getIntegerInstance(Locale.ENGLISH).format(sample.size()) + " in all";
	}

}
