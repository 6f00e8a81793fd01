package org.rolecompare.loading.rule;

import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rolecompare.loading.file.FileKind;
import org.rolecompare.loading.file.LocatedNode;

/** How the sentences of a catalogue are written. */
final class WordingRules {

	/** A closing quotation mark or bracket may follow the full stop. */
	private static final Pattern FULL_STOP = Pattern.compile(".*\\.[\\p{Pe}\\p{Pf}\"']*", Pattern.DOTALL);

	/** An opening quotation mark or bracket may stand before the letter. */
	private static final Pattern LOWER_CASE_START = Pattern.compile("[\\p{Ps}\\p{Pi}\"']*\\p{Ll}.*", Pattern.DOTALL);

	private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]\\S*");

	private WordingRules() {
	}

	static Stream<Violation> endsWithFullStop(CatalogueRecords catalogue) {
		return sentences(catalogue)
			.filter((sentence) -> sentence.isText((text) -> !FULL_STOP.matcher(text.strip()).matches()))
			.map((sentence) -> new Violation(sentence.text(), "should end with a full stop"));
	}

	/**
	 * Cells of a row share one shape, and so do the lines of an advertisement; other
	 * texts may start with a figure or a site's name.
	 */
	static Stream<Violation> startsWithCapitalLetter(CatalogueRecords catalogue) {
		return Stream.concat(statements(catalogue), adverts(catalogue))
			.filter((sentence) -> sentence.isText((text) -> LOWER_CASE_START.matcher(text).matches()))
			.map((sentence) -> new Violation(sentence.text(), "should start with a capital letter"));
	}

	static Stream<Violation> isShort(CatalogueRecords catalogue) {
		return sentences(catalogue).filter((sentence) -> sentence.isText((text) -> words(text) > sentence.mostWords()))
			.map((sentence) -> new Violation(sentence.text(), "should have at most " + sentence.mostWords()
					+ " words and has " + words(sentence.text().text().orElse(""))));
	}

	/** A line of an advertisement stands under the heading that its category names. */
	static Stream<Violation> advertsHaveAHeading(CatalogueRecords catalogue) {
		Set<String> headed = catalogue.records(FileKind.CATEGORIES)
			.filter((category) -> category.text("advert").isPresent())
			.flatMap((category) -> category.text("slug").stream())
			.collect(Collectors.toSet());
		return catalogue.roles()
			.map((role) -> role.at("statements"))
			.flatMap((statements) -> CatalogueRecords.names(statements)
				.filter((category) -> !headed.contains(category))
				.flatMap(statements::items))
			.map((statement) -> statement.at("advert"))
			.filter((advert) -> catalogue.isWhole() && advert.text().isPresent())
			.map((advert) -> new Violation(advert, "has no heading: its category in categories.yaml names no advert"));
	}

	/** Words as a reader counts them: a dash between spaces is none. */
	static long words(String text) {
		return WORD.matcher(text).results().count();
	}

	private static Stream<Sentence> sentences(CatalogueRecords catalogue) {
		return Stream
			.of(statements(catalogue), adverts(catalogue), definitions(catalogue), arguments(catalogue),
					sides(catalogue), paragraphs(catalogue), changes(catalogue), findings(catalogue),
					structures(catalogue), figures(catalogue))
			.flatMap((sentences) -> sentences);
	}

	private static Stream<Sentence> statements(CatalogueRecords catalogue) {
		return catalogue.roles()
			.flatMap((role) -> role.at("statements").values())
			.flatMap(LocatedNode::items)
			.map(Sentence.ofAtMost(30));
	}

	private static Stream<Sentence> adverts(CatalogueRecords catalogue) {
		return catalogue.roles()
			.flatMap((role) -> role.at("statements").values())
			.flatMap(LocatedNode::items)
			.map((statement) -> new Sentence(statement.at("advert"), 22));
	}

	private static Stream<Sentence> definitions(CatalogueRecords catalogue) {
		return catalogue.roles().map((role) -> role.at("definition")).map(Sentence.ofAtMost(40));
	}

	private static Stream<Sentence> arguments(CatalogueRecords catalogue) {
		return catalogue.arguments().map(Sentence.ofAtMost(35));
	}

	private static Stream<Sentence> findings(CatalogueRecords catalogue) {
		return catalogue.records(FileKind.COMBINED_ROLE)
			.flatMap((file) -> file.items("signals"))
			.flatMap((signal) -> signal.at("finding").values())
			.map((finding) -> new Sentence(finding, 35));
	}

	private static Stream<Sentence> structures(CatalogueRecords catalogue) {
		return catalogue.structures().flatMap(StructureRules::told).map(Sentence.ofAtMost(35));
	}

	/** Why a figure stands for itself, and what no source counts. */
	private static Stream<Sentence> figures(CatalogueRecords catalogue) {
		Stream<LocatedNode> reasons = catalogue.figureGroups()
			.flatMap((group) -> group.items("rows"))
			.map((row) -> row.at("reason"));
		return Stream.concat(reasons, catalogue.records(FileKind.FIGURES).flatMap((file) -> file.items("unknown")))
			.map((text) -> new Sentence(text, 35));
	}

	private static Stream<Sentence> sides(CatalogueRecords catalogue) {
		return catalogue.records(FileKind.DISPUTES)
			.flatMap((dispute) -> dispute.items("sides"))
			.map(Sentence.ofAtMost(35));
	}

	/** One of the three sentences that the method page tells of an edition. */
	private static Stream<Sentence> changes(CatalogueRecords catalogue) {
		return catalogue.records(FileKind.MANIFEST).map((manifest) -> new Sentence(manifest.at("changes"), 60));
	}

	private static Stream<Sentence> paragraphs(CatalogueRecords catalogue) {
		return catalogue.records(FileKind.COMBINED_ROLE)
			.flatMap((file) -> file.items("overview"))
			.map(Sentence.ofAtMost(90));
	}

	/**
	 * A text in our words.
	 *
	 * @param mostWords how many words it should have at most
	 */
	private record Sentence(LocatedNode text, int mostWords) {

		/** Takes the field {@code text} of a record. */
		private static Function<LocatedNode, Sentence> ofAtMost(int words) {
			return (record) -> new Sentence(record.at("text"), words);
		}

		private boolean isText(Predicate<String> which) {
			return this.text.text().filter(which).isPresent();
		}

	}

}
