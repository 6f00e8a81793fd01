package org.rolecompare.library;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

import org.rolecompare.format.Exportable;
import org.rolecompare.format.Document;
import org.rolecompare.address.Ending;
import org.rolecompare.address.Address;
import org.rolecompare.address.NotFound;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.catalogue.CitationUses.Place;
import org.rolecompare.citation.EvidenceSummary;
import org.rolecompare.citation.SourceDetails;
import org.rolecompare.page.PageHead;
import org.rolecompare.page.PageSubject;
import org.rolecompare.page.Paging;
import org.rolecompare.source.Reference;

/**
 * The page of one source: all that is known of it and everything that rests on it.
 *
 * @param passedOn the sources that it cites and through which they were read
 * @param repeating the sources that repeat it and count with it as one voice
 */
@JsonIgnoreProperties({ "head" })
public record ReferenceProfile(PageHead head, SourceDetails source, List<SourceDetails> passedOn,
		List<SourceDetails> repeating, List<RoleUses> roles, EvidenceSummary weight,
		Paging paging) implements Exportable {

	/** How many places stand on a page. */
	private static final int PAGE = 100;

	/** How many other sources of one kind are listed that depend on this one. */
	private static final int MOST_OTHERS = 100;

	/**
	 * Show a source.
	 * @param page which part of the places that cite it, as typed; null for the first
	 * @throws NotFound if there is no such source
	 */
	static ReferenceProfile of(Catalogue catalogue, String key, @Nullable String page) {
		Reference reference = catalogue.sources()
			.find(key)
			.orElseThrow(() -> new NotFound(NotFound.Kind.REFERENCE, key));
		SourceDetails source = SourceDetails.of(reference);
		List<Place> places = catalogue.uses().find(reference);
		Paging paging = Paging.of(page, PAGE, places.size(), Address.reference(key).href());
		return new ReferenceProfile(head(source, paging), source,
				details(catalogue.sources().findAllReadThrough(reference)),
				details(catalogue.sources().findAllRepeating(reference)), RoleUses.of(paging.cut(places, PAGE)),
				EvidenceSummary.of(List.of(reference)), paging);
	}

	@Override
	public Document document() {
		return LibraryDocument.of(this);
	}

	@Override
	public List<Ending> forms() {
		return LibraryDocument.FORMS;
	}

	private static List<SourceDetails> details(List<Reference> others) {
		return others.stream().limit(MOST_OTHERS).map(SourceDetails::of).toList();
	}

	private static PageSubject.Work work(Reference.Details source) {
		return new PageSubject.Work(source.linkText(), source.authors(), source.corporate(), source.site(),
				source.url(), source.published());
	}

	private static PageHead head(SourceDetails source, Paging paging) {
		// Titles are not unique among sources, keys are.
		return PageHead
			.of(PageHead.Section.REFERENCES, paging.to(paging.number()),
					paging.titled(source.linkText() + ", source " + source.key()),
					"What is known of the source “" + source.linkText() + "” and everything that cites it.")
			.withSheet("sources")
			.about(work(source.details()));
	}

}
