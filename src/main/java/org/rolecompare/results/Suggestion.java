package org.rolecompare.results;

import java.util.List;
import java.util.stream.Stream;

import org.rolecompare.catalogue.Catalogue;

/**
 * What a reader may mean who is still typing.
 *
 * @param kind what it is, in a word or two
 */
public record Suggestion(String title, String kind, String href) {

	private static final int MOST = 7;

	static List<Suggestion> of(CatalogueIndex index, SearchAddress address) {
		if (address.words().isEmpty()) {
			return List.of();
		}
		Catalogue catalogue = index.catalogue();
		Understanding understood = Understanding.whileTyped(index, address.words().query());
		Stream<Item> answers = Stream
			.concat(Completions.of(index, address.words().query()).stream(), understood.answers().stream())
			.map((subject) -> Answer.of(subject, catalogue).item());
		Stream<Item> found = understood.wellFound().stream().limit(MOST).map((hit) -> hit.target().item());
		return Stream.concat(answers, found)
			.map((item) -> new Suggestion(item.title(), kind(item), item.href()))
			.distinct()
			.limit(MOST)
			.toList();
	}

	private static String kind(Item item) {
		String label = item.kind().label();
		return (item.context() != null) ? label + ", " + item.context() : label;
	}

}
