package org.rolecompare.library;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.rolecompare.page.PageHead;
import org.rolecompare.page.Paging;
import org.rolecompare.library.ReferenceRequest.Notice;
import org.rolecompare.source.Reference;
import org.rolecompare.citation.SourceDetails;
import org.rolecompare.source.SourceKind;
import org.rolecompare.citation.EvidenceSummary;
import org.rolecompare.role.RoleNames;

/**
 * The page of all sources, or of those of some kinds or of a role.
 *
 * @param head what the page says of itself
 * @param support how many sources the catalogue has, in words
 * @param result how many are wanted, in a sentence
 * @param filtered whether some are left out
 * @param notices what of the address was left out
 * @param kinds the kinds to switch on and off
 * @param voices leaves out sources that repeat another, null where there are none
 * @param roleField the field for a role
 * @param entries the sources of this part
 * @param paging which part it is
 */
public record ReferenceList(PageHead head, String support, String result, boolean filtered, List<Notice> notices,
		List<KindSwitch> kinds, @Nullable VoiceSwitch voices, RoleField roleField, List<Entry> entries, Paging paging) {

	/** How many sources stand on a page. */
	static final int PAGE = 40;

	/** How many places of a source are listed; with more, its own page lists them. */
	static final int MOST_PLACES = 60;

	/**
	 * Compose the page.
	 * @param request what is asked for
	 * @param counts the sources of each kind
	 * @param voices how many of those of the wanted kinds and role are independent
	 * @param listed the roles for the control, none where they are too many
	 * @param paging which part is shown
	 * @param entries the sources of that part
	 * @return the page
	 */
	static ReferenceList of(ReferenceRequest request, List<KindCount> counts, long voices, List<RoleNames> listed,
			Paging paging, List<Entry> entries) {
		ReferenceFilter filter = request.filter();
		long total = counts.stream().mapToLong(KindCount::all).sum();
		Map<SourceKind, Long> used = counts.stream()
			.collect(Collectors.toMap(KindCount::kind, (count) -> count.wanted(filter.own())));
		List<KindSwitch> kinds = Arrays.stream(SourceKind.values())
			.filter(used::containsKey)
			.map((kind) -> new KindSwitch(kind, used.getOrDefault(kind, 0L), filter.kinds().contains(kind),
					filter.toggled(kind).address()))
			.toList();
		RoleField field = new RoleField(listed, filter.role(), ReferenceFilter.slugs(filter.kinds()), filter.own());
		long independent = counts.stream().mapToLong(KindCount::voices).sum();
		return new ReferenceList(head(filter, request, paging), EvidenceSummary.support(total, independent),
				result(filter, paging.total(), voices, total), filter.isActive(), request.notices(), kinds,
				VoiceSwitch.of(filter, counts), field, entries, paging);
	}

	/**
	 * Return which part of the wanted sources to show.
	 * @param filter which sources are wanted
	 * @param counts the sources of each kind
	 * @param number the part that is asked for
	 * @return that part, or the last one if there are fewer
	 */
	static Paging paging(ReferenceFilter filter, List<KindCount> counts, int number) {
		long wanted = counts.stream()
			.filter((count) -> filter.wantedKinds().contains(count.kind()))
			.mapToLong((count) -> count.wanted(filter.own()))
			.sum();
		int parts = (int) Math.max(1, (wanted + PAGE - 1) / PAGE);
		return new Paging(Math.min(number, parts), parts, wanted, filter.address());
	}

	private static PageHead head(ReferenceFilter filter, ReferenceRequest request, Paging paging) {
		String title = "Sources" + (filter.isActive() ? ": " + filter.inWords() : "")
				+ ((paging.number() > 1) ? ", part " + paging.number() : "");
		PageHead head = PageHead.of(PageHead.Section.REFERENCES, paging.to(paging.number()), title,
				"Every source of the catalogue, who is speaking in it, and everywhere it is used.");
		return (filter.isActive() || !request.notices().isEmpty()) ? head.notIndexed() : head;
	}

	private static String result(ReferenceFilter filter, long wanted, long voices, long total) {
		if (!filter.isActive()) {
			return EvidenceSummary.support(total, voices) + ".";
		}
		// What repeats nothing is independent.
		String independence = EvidenceSummary.independence(wanted, filter.own() ? wanted : voices);
		return wanted + " of " + total + ((total == 1) ? " source" : " sources") + independence + ": "
				+ filter.inWords() + ".";
	}

	/**
	 * A kind of source that is switched on and off.
	 *
	 * @param kind the kind
	 * @param count how many sources of the kind there are, or the chosen role uses
	 * @param on whether it is on
	 * @param address where it is the other way round
	 */
	public record KindSwitch(SourceKind kind, long count, boolean on, String address) {
	}

	/**
	 * Leaves out sources that repeat another.
	 *
	 * @param count how many these are, of the wanted kinds and role
	 * @param on whether they are left out
	 * @param address where it is the other way round
	 */
	public record VoiceSwitch(long count, boolean on, String address) {

		static @Nullable VoiceSwitch of(ReferenceFilter filter, List<KindCount> counts) {
			long repeating = counts.stream()
				.filter((count) -> filter.wantedKinds().contains(count.kind()))
				.mapToLong(KindCount::repeating)
				.sum();
			return (repeating > 0 || filter.own())
					? new VoiceSwitch(repeating, filter.own(), filter.togglingOwn().address()) : null;
		}

	}

	/**
	 * The field in which a reader names the role whose sources are wanted.
	 *
	 * @param roles the roles to list, none where they are too many and have to be typed
	 * @param chosen the role it holds
	 * @param kinds the kinds that stay on
	 * @param own whether sources that repeat another stay left out
	 */
	public record RoleField(List<RoleNames> roles, @Nullable RoleNames chosen, List<String> kinds, boolean own) {

		/**
		 * Tell whether the field holds a role.
		 * @param role the role
		 * @return true if it does
		 */
		public boolean holds(RoleNames role) {
			return this.chosen != null && this.chosen.slug().equals(role.slug());
		}

	}

	/**
	 * A source and where it is used.
	 *
	 * @param source the source
	 * @param count how many places cite it
	 * @param roles the places by role, none where they are too many to list here
	 */
	public record Entry(SourceDetails source, long count, List<RoleUses> roles) {

		static Entry of(Reference reference, long count, List<CitationUse> places) {
			return new Entry(SourceDetails.of(reference), count, RoleUses.of(places));
		}

	}

}
