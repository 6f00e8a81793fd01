package org.rolecompare.library;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.rolecompare.PageTest;
import org.rolecompare.source.Reference;
import org.rolecompare.source.ReferenceRepository;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class CitationUseRepositoryTests {

	@Autowired
	private CitationUseRepository uses;

	@Autowired
	private ReferenceRepository references;

	@Test
	void everySourceOfOurCatalogueIsUsed() {
		List<String> keys = keys();
		assertThat(this.uses.countPlaces(keys)).extracting(CitationCount::getReferenceKey)
			.containsExactlyInAnyOrderElementsOf(keys);
	}

	@Test
	void countsAsManyPlacesAsItFinds() {
		Map<String, Long> found = this.uses.findPlaces(keys())
			.stream()
			.collect(Collectors.groupingBy(CitationUse::getReferenceKey, Collectors.counting()));
		Map<String, Long> counted = this.uses.countPlaces(keys())
			.stream()
			.collect(Collectors.toMap(CitationCount::getReferenceKey, CitationCount::getPlaces));
		assertThat(found).isEqualTo(counted);
	}

	@Test
	void findsEveryKindOfPlace() {
		assertThat(this.uses.findPlaces(keys())).extracting(CitationUse::getPlace).contains(CitationSite.values());
	}

	@Test
	void findsEachPlaceOnce() {
		assertThat(this.uses.findPlaces(keys())).extracting(CitationUse::getId).doesNotHaveDuplicates();
	}

	private List<String> keys() {
		return this.references.findAll().stream().map(Reference::getKey).toList();
	}

}
