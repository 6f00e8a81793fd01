package org.rolecompare.library;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Ending;
import org.rolecompare.address.IgnoredInput;
import org.rolecompare.address.SearchWords;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.catalogue.CitationUses.Place;
import org.rolecompare.citation.EvidenceSummary;
import org.rolecompare.citation.SourceDetails;
import org.rolecompare.english.English;
import org.rolecompare.format.Document;
import org.rolecompare.format.Exportable;
import org.rolecompare.page.PageHead;
import org.rolecompare.page.Paging;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;
import org.rolecompare.role.Roles.Lookup;
import org.rolecompare.search.SoughtWords;
import org.rolecompare.source.Reference;

/**
 * The page of all sources, or of those of some kinds, of a role or with some words.
 *
 * @param ignored what the address names and there is not
 * @param shared the name in the address that several roles share, null for none
 * @param found the sources that are wanted
 * @param order in which order they stand, and when they were read, in words
 * @param clear where the list leaves nothing out, null where it does not
 * @param entries the sources on this page of the list
 * @param all what is wanted, of all pages of the list
 */
@JsonIgnoreProperties({ "head", "controls", "clear", "order", "all" })
public record ReferenceList(PageHead head, List<IgnoredInput> ignored, @Nullable SharedName shared,
		EvidenceSummary whole, EvidenceSummary found, Choice choice, Controls controls, String order,
		@Nullable String clear, List<Entry> entries, List<SourceDetails> all, Paging paging) implements Exportable {

	/** How many sources stand on a page. */
	private static final int PAGE = 100;

	static ReferenceList of(Catalogue catalogue, ReferenceListAddress asked) {
		ReferenceListAddress address = asked.known(catalogue);
		List<Role> users = catalogue.roles().findAll(Stream.ofNullable(address.role()).toList());
		SoughtWords sought = catalogue.analysis().read(address.words());
		List<Reference> used = catalogue.sources()
			.all()
			.stream()
			.filter((source) -> users.stream().allMatch((role) -> catalogue.uses().isUsedBy(role, source)))
			.filter((source) -> holds(source, sought))
			.toList();
		List<Reference> found = address.order().sorted(catalogue, used.stream().filter(address::admits).toList());
		Choice choice = Choice.of(address, users, sought);
		List<IgnoredInput> ignored = asked.ignored(catalogue);
		SharedName shared = asked.shared(catalogue).map((lookup) -> SharedName.of(lookup, address)).orElse(null);
		Paging paging = Paging.of(address.page(), PAGE, found.size(), address.href());
		PageHead head = head(address, choice, paging);
		boolean understood = ignored.isEmpty() && shared == null;
		return new ReferenceList(understood ? head : head.notIndexed(), ignored, shared,
				EvidenceSummary.of(catalogue.sources().all()), EvidenceSummary.of(found), choice,
				Controls.of(catalogue, address, used), choice.order().words() + ". " + LibraryWords.retrieved(found),
				address.isFiltered() ? address.withEverything().href() : null,
				paging.cut(found, PAGE).stream().map((source) -> Entry.of(catalogue, source, choice.words())).toList(),
				found.stream().map(SourceDetails::of).toList(), paging);
	}

	@Override
	public Document document() {
		return LibraryDocument.of(this);
	}

	@Override
	public List<Ending> forms() {
		return LibraryDocument.FORMS;
	}

	/** How many sources the catalogue has, whatever is wanted. */
	public String title() {
		return English.capitalized(English.count(this.whole.sources(), "source", "sources"));
	}

	/** Say how many sources are wanted, and which. */
	public String result() {
		return LibraryWords.result(this);
	}

	/**
	 * Tell whether a source holds every word: in its title, its authors, its site, its
	 * year or its key.
	 */
	private static boolean holds(Reference source, SoughtWords words) {
		Stream<String> texts = LibraryWords.texts(source.getDetails()).stream();
		return words.isEmpty() || words.allOccurIn(Stream.concat(texts, Stream.of(source.getKey())).toList());
	}

	private static PageHead head(ReferenceListAddress address, Choice choice, Paging paging) {
		boolean view = address.isFiltered() || address.isSorted();
		PageHead head = PageHead
			.of(PageHead.Section.REFERENCES, view ? ReferenceListAddress.PATH : paging.to(paging.number()),
					paging.titled(LibraryWords.title(address, choice)),
					"Every source of the catalogue, who is speaking in it, and how often it is used.")
			.withSheet("sources");
		return view ? head.notIndexed() : head;
	}

	/**
	 * What the reader has chosen.
	 *
	 * @param role the role that uses the sources, null for any
	 * @param own whether those are left out that repeat another
	 * @param words the words that each of them holds
	 */
	@JsonIgnoreProperties({ "words", "sorted" })
	public record Choice(Set<Reference.Kind> kinds, @Nullable RoleNames role, boolean own, SoughtWords words,
			ReferenceOrder order, boolean sorted) {

		private static Choice of(ReferenceListAddress address, List<Role> users, SoughtWords sought) {
			return new Choice(address.kinds().kinds(), users.stream().map(Role::names).findFirst().orElse(null),
					address.isOwn(), sought, address.order(), address.isSorted());
		}

		public boolean holds(RoleNames other) {
			return other.equals(this.role);
		}

		/** The chosen kinds in words, as in <em>studies and official</em>. */
		public String kindsInWords() {
			return this.kinds.isEmpty() ? "all kinds"
					: English.and(this.kinds.stream().map((kind) -> English.uncapitalized(kind.plural())).toList());
		}

	}

	/** A name that several roles share. */
	public record SharedName(String typed, List<Meaning> choices) {

		private static SharedName of(Lookup shared, ReferenceListAddress address) {
			return new SharedName(SearchWords.of(shared.typed()).query(),
					shared.roles().stream().map((role) -> new Meaning(role, address.withRole(role).href())).toList());
		}

		/**
		 * A role that may be meant.
		 *
		 * @param href where the sources are that it uses
		 */
		public record Meaning(RoleNames role, String href) {
		}

	}

	/**
	 * A source as a row.
	 *
	 * @param count in how many places it is used
	 * @param year when it was published, null for no date
	 * @param key its key where only that tells why the words find it, null elsewhere
	 */
	public record Entry(SourceDetails source, int count, @Nullable String year, @Nullable String key) {

		private static Entry of(Catalogue catalogue, Reference source, SoughtWords words) {
			Reference.Details details = source.getDetails();
			return new Entry(SourceDetails.of(source), catalogue.uses().find(source).size(), LibraryWords.year(details),
					words.allOccurIn(LibraryWords.texts(details)) ? null : source.getKey());
		}

	}

	/**
	 * What a reader of the list of sources can change.
	 *
	 * @param kinds the kinds to switch on and off, those that occur in the catalogue
	 * @param voices leaves out sources that repeat another, null where there are none
	 * @param roles the roles to list, none where they are too many and have to be typed
	 */
	public record Controls(List<KindSwitch> kinds, @Nullable VoiceSwitch voices, List<RoleNames> roles,
			OrderLink byTitle, OrderLink byYear, OrderLink byUse) {

		/**
		 * Make the controls.
		 * @param used the sources that the chosen role uses and that hold the words, of
		 * every kind
		 */
		static Controls of(Catalogue catalogue, ReferenceListAddress address, List<Reference> used) {
			Map<Reference.Kind, Long> counts = used.stream()
				.filter(address::admitsVoice)
				.collect(Collectors.groupingBy(Reference::getKind, Collectors.counting()));
			long most = counts.values().stream().mapToLong((count) -> count).max().orElse(1);
			List<KindSwitch> kinds = Arrays.stream(Reference.Kind.values())
				.filter((kind) -> catalogue.sources().all().stream().anyMatch((source) -> source.getKind() == kind))
				.map((kind) -> KindSwitch.of(kind, counts.getOrDefault(kind, 0L), most, address))
				.toList();
			return new Controls(kinds, VoiceSwitch.of(used, address), catalogue.roles().chooser(List.of(), 1).listed(),
					OrderLink.of(ReferenceOrder.TITLE, address), OrderLink.of(ReferenceOrder.YEAR, address),
					OrderLink.of(ReferenceOrder.USED, address));
		}

		/**
		 * A kind of source that is switched on and off.
		 *
		 * @param count how many sources of the kind there are among those that would be
		 * wanted without a choice of kinds
		 * @param share how many these are of a hundred where the most frequent kind has a
		 * hundred
		 * @param href where it is the other way round
		 */
		public record KindSwitch(Reference.Kind kind, long count, long share, boolean on, String href) {

			private static KindSwitch of(Reference.Kind kind, long count, long most, ReferenceListAddress address) {
				return new KindSwitch(kind, count, (100 * count + most - 1) / most,
						address.kinds().kinds().contains(kind), address.toggling(kind).href());
			}

		}

		/**
		 * Leaves out sources that repeat another.
		 *
		 * @param count how many these are among the others that are wanted
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
		 * The head of a column that puts the sources into its order.
		 *
		 * @param on whether they stand in this order
		 * @param href where they do
		 */
		public record OrderLink(ReferenceOrder order, boolean on, String href) {

			private static OrderLink of(ReferenceOrder order, ReferenceListAddress address) {
				return new OrderLink(order, address.order() == order, address.sorted(order).href());
			}

		}

	}

}
