package org.rolecompare.loading.rule;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.rolecompare.loading.file.FileKind;
import org.rolecompare.loading.file.LocatedNode;

/**
 * Whether the structures of a combined role are told alike, so that none looks better for
 * being told at greater length. Where sources say too little for that, the file says so.
 */
final class StructureRules {

	private static final int FEWEST = 3;

	private static final int MOST = 6;

	/** In hundredths of the words of the longest one. */
	private static final int SHORTEST = 80;

	private StructureRules() {
	}

	/** No argument is made up where sources have fewer. */
	static Stream<Violation> argumentsAreNeitherFewNorMany(CatalogueRecords catalogue) {
		return catalogue.records(FileKind.STRUCTURES).flatMap((file) -> {
			int fewest = isBrief(file) ? 1 : FEWEST;
			return file.items("structures")
				.flatMap((structure) -> Stream.of(structure.at("pros"), structure.at("cons")))
				.filter((side) -> size(side) > 0 && (size(side) < fewest || size(side) > MOST))
				.map((side) -> new Violation(side,
						"should have " + fewest + " to " + MOST + " entries and has " + size(side)));
		});
	}

	static Stream<Violation> bothSidesAreHeard(CatalogueRecords catalogue) {
		return catalogue.structures()
			.filter((structure) -> Math.abs(size(structure.at("pros")) - size(structure.at("cons"))) > 1)
			.map((structure) -> new Violation(structure, "has " + size(structure.at("pros")) + " pros and "
					+ size(structure.at("cons")) + " cons, which should be at most one apart"));
	}

	static Stream<Violation> allAreToldInEqualDetail(CatalogueRecords catalogue) {
		Map<String, Map<String, LocatedNode>> reused = reusable(catalogue);
		return catalogue.records(FileKind.STRUCTURES).filter((file) -> !isBrief(file)).flatMap((file) -> {
			Map<String, LocatedNode> arguments = reused.getOrDefault(file.text("slug").orElse(""), Map.of());
			List<Length> lengths = file.items("structures")
				.map((structure) -> new Length(structure, words(structure, arguments)))
				.toList();
			long longest = lengths.stream().max(Comparator.comparingLong(Length::words)).map(Length::words).orElse(0L);
			return lengths.stream()
				.filter((length) -> length.words() * 100 < longest * SHORTEST)
				.map((length) -> new Violation(length.structure(), "has " + length.words() + " words, fewer than "
						+ SHORTEST + " % of the " + longest + " of the longest structure"));
		});
	}

	/**
	 * With a deck of questions that nearly all speak for one side the answers of any
	 * reader do so, whatever they are. What sources read differently speaks for neither,
	 * and one question alone is no deck.
	 */
	static Stream<Violation> questionsCanSpeakEitherWay(CatalogueRecords catalogue) {
		Map<String, LocatedNode> roles = new HashMap<>();
		catalogue.records(FileKind.COMBINED_ROLE)
			.forEach((file) -> file.text("slug").ifPresent((role) -> roles.put(role, file)));
		return catalogue.records(FileKind.STRUCTURES)
			.flatMap((file) -> file.text("slug")
				.flatMap((role) -> Optional.ofNullable(roles.get(role)))
				.map((role) -> file.items("structures").flatMap((structure) -> uneven(structure, role)))
				.stream()
				.flatMap((uneven) -> uneven));
	}

	private static Stream<Violation> uneven(LocatedNode structure, LocatedNode combinedRole) {
		long speakingFor = questions(structure, combinedRole, "for");
		long speakingAgainst = questions(structure, combinedRole, "against");
		long most = Math.max(speakingFor, speakingAgainst);
		return (most > 1 && most > 2 * Math.min(speakingFor, speakingAgainst)) ? Stream
			.of(new Violation(structure, "is spoken for by " + speakingFor + " of its questions and spoken against by "
					+ speakingAgainst + ", so one side can be heard more than twice as often as the other"))
				: Stream.empty();
	}

	/** How many questions have an answer that all sources read in that way. */
	private static long questions(LocatedNode structure, LocatedNode combinedRole, String reading) {
		String slug = structure.text("slug").orElse("");
		return combinedRole.items("signals")
			.filter((signal) -> Stream.of("fits", "noFits")
				.map((read) -> signal.at(read).at(slug))
				.anyMatch((fit) -> fit.text("reading").filter(reading::equals).isPresent()
						&& fit.items("otherwise").findAny().isEmpty()))
			.count();
	}

	/** Every record within a structure that has a text, in its own words. */
	static Stream<LocatedNode> told(LocatedNode structure) {
		Stream<LocatedNode> remarks = Stream.of("what", "when", "cost", "reversible", "evidence").map(structure::at);
		return Stream
			.of(remarks, structure.at("asks").values(), CatalogueRecords.argumentsOfStructure(structure),
					structure.items("likeIt"))
			.flatMap((records) -> records);
	}

	/** The words of its sentences, those of what is taken over among them. */
	private static long words(LocatedNode structure, Map<String, LocatedNode> arguments) {
		return told(structure)
			.flatMap((record) -> Stream.concat(Stream.of(record),
					record.text("reuse").filter((slug) -> record.text("text").isEmpty()).map(arguments::get).stream()))
			.flatMap((record) -> record.text("text").stream())
			.mapToLong(WordingRules::words)
			.sum();
	}

	/** The advantages and drawbacks of each combined role, by slug. */
	private static Map<String, Map<String, LocatedNode>> reusable(CatalogueRecords catalogue) {
		Map<String, Map<String, LocatedNode>> reusable = new HashMap<>();
		catalogue.records(FileKind.COMBINED_ROLE).forEach((file) -> {
			Map<String, LocatedNode> bySlug = new HashMap<>();
			CatalogueRecords.argumentsOf(file)
				.forEach((argument) -> argument.text("slug").ifPresent((slug) -> bySlug.put(slug, argument)));
			file.text("slug").ifPresent((role) -> reusable.put(role, bySlug));
		});
		return reusable;
	}

	private static boolean isBrief(LocatedNode file) {
		return file.at("brief").value().asBoolean(false);
	}

	private static long size(LocatedNode list) {
		return list.items().count();
	}

	private record Length(LocatedNode structure, long words) {
	}

}
