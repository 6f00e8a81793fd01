package org.rolecompare.library;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.rolecompare.address.IgnoredInput;
import org.rolecompare.address.SearchWords;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.catalogue.CitationUses.Place;
import org.rolecompare.citation.EvidenceSummary;
import org.rolecompare.citation.SourceDetails;
import org.rolecompare.page.PageHead;
import org.rolecompare.page.Paging;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;
import org.rolecompare.role.Roles.Lookup;
import org.rolecompare.source.Reference;

/**
 * The page of all sources, or of those of some kinds or of a role.
 *
 * @param ignored what the address names and there is not
 * @param shared the name in the address that several roles share, null for none
 * @param found the sources that are wanted
 */
public record ReferenceList(PageHead head, List<IgnoredInput> ignored, @Nullable SharedName shared, boolean filtered,
		EvidenceSummary whole, EvidenceSummary found, Controls controls, List<Entry> entries, Paging paging) {

	/** How many sources stand on a page. */
	private static final int PAGE = 40;

	/** How many places of a source are listed; with more, its own page lists them. */
	private static final int MOST_PLACES = 60;

	static ReferenceList of(Catalogue catalogue, ReferenceListAddress asked) {
		ReferenceListAddress address = asked.known(catalogue);
		List<Role> users = catalogue.roles().findAll(Stream.ofNullable(address.role()).toList());
		List<Reference> used = catalogue.sources()
			.all()
			.stream()
			.filter((source) -> users.stream().allMatch((role) -> catalogue.uses().isUsedBy(role, source)))
			.toList();
		List<Reference> found = used.stream().filter(address::admits).toList();
		Controls controls = Controls.of(catalogue, address, users, used);
		List<IgnoredInput> ignored = asked.ignored(catalogue);
		SharedName shared = asked.shared(catalogue).map((lookup) -> SharedName.of(lookup, address)).orElse(null);
		Paging paging = Paging.of(address.page(), PAGE, found.size(), address.href());
		PageHead head = head(address, controls, paging);
		boolean understood = ignored.isEmpty() && shared == null;
		return new ReferenceList(understood ? head : head.notIndexed(), ignored, shared, address.isFiltered(),
				EvidenceSummary.of(catalogue.sources().all()), EvidenceSummary.of(found), controls,
				paging.cut(found, PAGE).stream().map((source) -> Entry.of(catalogue, source)).toList(), paging);
	}

	/** Say how many sources are wanted, and which. */
	public String result() {
		return LibraryWords.result(this);
	}

	private static PageHead head(ReferenceListAddress address, Controls controls, Paging paging) {
		String title = address.isFiltered() ? "Sources: " + LibraryWords.wanted(controls.roleField()) : "Sources";
		PageHead head = PageHead.of(PageHead.Section.REFERENCES, paging.to(paging.number()), paging.titled(title),
				"Every source of the catalogue, who is speaking in it, and everywhere it is used.");
		return address.isFiltered() ? head.notIndexed() : head;
	}

	/** A name that several roles share. */
	public record SharedName(String typed, List<Choice> choices) {

		private static SharedName of(Lookup shared, ReferenceListAddress address) {
			return new SharedName(SearchWords.of(shared.typed()).query(),
					shared.roles().stream().map((role) -> new Choice(role, address.withRole(role).href())).toList());
		}

		/**
		 * A role that may be meant.
		 *
		 * @param href where the sources are that it uses
		 */
		public record Choice(RoleNames role, String href) {
		}

	}

	/**
	 * A source and where it is used.
	 *
	 * @param roles the places by role, none where they are too many to list here
	 */
	public record Entry(SourceDetails source, int count, List<RoleUses> roles) {

		private static Entry of(Catalogue catalogue, Reference source) {
			List<Place> places = catalogue.uses().find(source);
			return new Entry(SourceDetails.of(source), places.size(),
					(places.size() <= MOST_PLACES) ? RoleUses.of(places) : List.of());
		}

	}

	/**
	 * What a reader of the list of sources can change.
	 *
	 * @param kinds the kinds to switch on and off, those that occur in the catalogue
	 * @param voices leaves out sources that repeat another, null where there are none
	 */
	public record Controls(List<KindSwitch> kinds, @Nullable VoiceSwitch voices, RoleField roleField) {

		/**
		 * Make the controls.
		 * @param users the role that is chosen, none for any role
		 * @param used the sources that it uses, of every kind
		 */
		static Controls of(Catalogue catalogue, ReferenceListAddress address, List<Role> users, List<Reference> used) {
			List<KindSwitch> kinds = Arrays.stream(Reference.Kind.values())
				.filter((kind) -> catalogue.sources().all().stream().anyMatch((source) -> source.getKind() == kind))
				.map((kind) -> KindSwitch.of(kind, used, address))
				.toList();
			RoleField field = new RoleField(catalogue.roles().chooser(List.of(), 1).listed(),
					users.stream().map(Role::names).findFirst().orElse(null), address.kinds().kinds(), address.isOwn());
			return new Controls(kinds, VoiceSwitch.of(used, address), field);
		}

		/**
		 * A kind of source that is switched on and off.
		 *
		 * @param count how many sources of the kind there are, or the chosen role uses
		 * @param href where it is the other way round
		 */
		public record KindSwitch(Reference.Kind kind, long count, boolean on, String href) {

			private static KindSwitch of(Reference.Kind kind, List<Reference> used, ReferenceListAddress address) {
				long count = used.stream()
					.filter((source) -> source.getKind() == kind && address.admitsVoice(source))
					.count();
				return new KindSwitch(kind, count, address.kinds().kinds().contains(kind),
						address.toggling(kind).href());
			}

		}

		/**
		 * Leaves out sources that repeat another.
		 *
		 * @param count how many these are, of the wanted kinds and role
		 * @param href where it is the other way round
		 */
		public record VoiceSwitch(long count, boolean on, String href) {

			private static @Nullable VoiceSwitch of(List<Reference> used, ReferenceListAddress address) {
				long repeating = used.stream()
					.filter((source) -> source.getSameVoiceAs() != null && address.admitsKind(source))
					.count();
				return (repeating > 0 || address.isOwn())
						? new VoiceSwitch(repeating, address.isOwn(), address.togglingOwn().href()) : null;
			}

		}

		/**
		 * The field in which a reader names the role whose sources are wanted.
		 *
		 * @param roles the roles to list, none where they are too many and have to be
		 * typed
		 */
		public record RoleField(List<RoleNames> roles, @Nullable RoleNames chosen, Set<Reference.Kind> kinds,
				boolean own) {

			public boolean holds(RoleNames role) {
				return role.equals(this.chosen);
			}

		}

	}

}
