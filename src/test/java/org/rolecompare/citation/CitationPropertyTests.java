package org.rolecompare.citation;

import java.util.List;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.rolecompare.Queries;
import org.rolecompare.citation.CitedSentence.Marker;
import org.rolecompare.source.Reference;
import org.rolecompare.source.References;

import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

/** Sources are numbered and chosen alike in whatever order they come. */
class CitationPropertyTests {

	private static final List<Reference> SOURCES = IntStream.range(0, 60)
		.mapToObj((number) -> References.study("s" + number))
		.toList();

	@Property
	void numbersGoUpInTheOrderOfTheFirstCitation(@ForAll List<@Size(max = 9) List<@IntRange(max = 59) Integer>> page) {
		Citing citing = new Citing();
		List<Marker> markers = page.stream()
			.flatMap((cites) -> citing.cite(sources(cites), "somewhere").stream())
			.toList();
		List<Reference> firstCited = page.stream().flatMap(List::stream).distinct().map(SOURCES::get).toList();
		assertThat(citing.cited()).isEqualTo(firstCited);
		assertThat(firstCited)
			.allSatisfy((source) -> assertThat(citing.number(source)).isEqualTo(firstCited.indexOf(source) + 1));
		assertThat(markers).extracting(Marker::anchor).doesNotHaveDuplicates();
		assertThat(firstCited.stream().mapToInt((source) -> citing.uses(source).size()).sum())
			.isEqualTo(markers.size());
	}

	@Property
	void aShorterPageKeepsTheNumbersOfTheWhole(@ForAll List<@IntRange(max = 59) Integer> whole,
			@ForAll @IntRange(max = 59) int from) {
		List<Integer> part = whole.subList(Math.min(from, whole.size()), whole.size());
		Citing complete = new Citing();
		complete.cite(sources(whole), "somewhere");
		List<Marker> markers = Citing.underTheNumbersOf((citing) -> citing.cite(sources(whole), "somewhere"), false,
				(citing) -> citing.cite(sources(part), "somewhere"));
		assertThat(markers).extracting(Marker::number)
			.isSorted()
			.containsExactlyInAnyOrderElementsOf(sources(part).stream().map(complete::number).toList());
	}

	@Property
	void aChoiceOfKindsIsReadBackAsItWasMeant(@ForAll List<String> kinds, @ForAll boolean counted) {
		SourceFilter filter = SourceFilter.of(kinds, counted ? "counted" : null);
		MultiValueMap<String, String> query = Queries.of("/x?" + String.join("&", filter.parameters().toList()));
		assertThat(SourceFilter.of(query.get("kind"), query.getFirst("sources"))).isEqualTo(filter);
	}

	private static List<Reference> sources(List<Integer> numbers) {
		return numbers.stream().map(SOURCES::get).toList();
	}

}
