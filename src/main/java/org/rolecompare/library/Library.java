package org.rolecompare.library;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.rolecompare.page.Paging;
import org.rolecompare.library.ReferenceList.Entry;
import org.rolecompare.source.NoSuchReferenceException;
import org.rolecompare.source.Reference;
import org.rolecompare.source.ReferenceRepository;
import org.rolecompare.role.Lookup;
import org.rolecompare.role.RoleDirectory;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;

/**
 * Shows the sources of the catalogue and where each is used.
 */
@Service
class Library {

	private final CitationUseRepository uses;

	private final ReferenceRepository references;

	private final RoleDirectory directory;

	Library(CitationUseRepository uses, ReferenceRepository references, RoleDirectory directory) {
		this.uses = uses;
		this.references = references;
		this.directory = directory;
	}

	/**
	 * List sources, in at most eight statements.
	 * @param kinds the kinds that are wanted, as typed; none for all
	 * @param voice whether those are left out that repeat another, as typed; blank for no
	 * @param role the role that uses them, as typed; blank for any
	 * @param number which part of the list, from 1
	 * @return the page
	 */
	@Transactional(readOnly = true)
	ReferenceList list(List<String> kinds, String voice, String role, int number) {
		ReferenceRequest request = ReferenceRequest.of(kinds, voice, lookUp(role));
		ReferenceFilter filter = request.filter();
		List<KindCount> counts = this.uses.countKinds(filter.wantedRole());
		Paging paging = ReferenceList.paging(filter, counts, number);
		List<Reference> found = this.uses.findSources(filter.wantedKinds(), filter.wantedRole(), filter.own(),
				PageRequest.of(paging.number() - 1, ReferenceList.PAGE));
		long voices = this.uses.countVoices(filter.wantedKinds(), filter.wantedRole());
		return ReferenceList.of(request, counts, voices, this.directory.chooser(List.of(), 1).listed(), paging,
				entries(found));
	}

	/**
	 * Show one source, in five statements.
	 * @param key its key
	 * @param number which part of its places, from 1
	 * @return the page
	 * @throws NoSuchReferenceException if there is none
	 */
	@Transactional(readOnly = true)
	ReferenceProfile getByKey(String key, int number) {
		Reference reference = this.references.findAllWithOthers(List.of(key))
			.stream()
			.findFirst()
			.orElseThrow(() -> new NoSuchReferenceException(key));
		Paging paging = ReferenceProfile.paging(key, count(List.of(key)).getOrDefault(key, 0L), number);
		List<CitationUse> places = this.uses.findPlaces(key,
				PageRequest.of(paging.number() - 1, ReferenceProfile.PAGE));
		List<Reference> passedOn = this.references.findAllReadThrough(key, Limit.of(ReferenceProfile.MOST_OTHERS));
		List<Reference> repeating = this.references.findAllRepeating(key, Limit.of(ReferenceProfile.MOST_OTHERS));
		return ReferenceProfile.of(reference, passedOn, repeating, places, paging);
	}

	private @Nullable Lookup lookUp(String role) {
		return StringUtils.hasText(role) ? this.directory.lookUp(role) : null;
	}

	private List<Entry> entries(List<Reference> found) {
		Map<String, Long> counts = count(found.stream().map(Reference::getKey).toList());
		List<String> listed = counts.entrySet()
			.stream()
			.filter((count) -> count.getValue() <= ReferenceList.MOST_PLACES)
			.map(Map.Entry::getKey)
			.toList();
		Map<String, List<CitationUse>> places = this.uses.findPlaces(listed)
			.stream()
			.collect(Collectors.groupingBy(CitationUse::getReferenceKey));
		return found.stream()
			.map((reference) -> Entry.of(reference, counts.getOrDefault(reference.getKey(), 0L),
					places.getOrDefault(reference.getKey(), List.of())))
			.toList();
	}

	private Map<String, Long> count(List<String> keys) {
		return this.uses.countPlaces(keys)
			.stream()
			.collect(Collectors.toMap(CitationCount::getReferenceKey, CitationCount::getPlaces));
	}

}
