package org.rolecompare.library;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Address;
import org.rolecompare.address.IgnoredInput;
import org.rolecompare.address.SearchWords;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.citation.SourceFilter;
import org.rolecompare.role.RoleNames;
import org.rolecompare.role.Roles.Lookup;
import org.rolecompare.source.Reference;

import org.springframework.util.StringUtils;

/**
 * The address of the list of sources: which of them the reader wants to see. Each control
 * of the page is a link to another one of these.
 *
 * @param role the role that uses them, by any of its names; null for any role
 * @param voice {@code own} to leave out sources that repeat another, null for nothing
 * said
 * @param words the words that a source must hold
 * @param sort in which order they are listed, as typed; null for the usual one
 * @param page which part of the list, as typed; null for the first
 */
record ReferenceListAddress(SourceFilter kinds, @Nullable String role, @Nullable String voice, SearchWords words,
		@Nullable String sort, @Nullable String page) {

	static final String PATH = "/references";

	/** The value of {@code voice} that leaves out sources that repeat another. */
	private static final String OWN = "own";

	private static final ReferenceOrder USUAL = ReferenceOrder.USED;

	static ReferenceListAddress of(@Nullable Collection<String> kinds, @Nullable String role, @Nullable String voice,
			@Nullable String words, @Nullable String sort, @Nullable String page) {
		return new ReferenceListAddress(SourceFilter.of(kinds, null), StringUtils.hasText(role) ? role : null,
				IgnoredInput.tidy(voice), SearchWords.of(words), IgnoredInput.tidy(sort), page);
	}

	/** Return the address of the first part of these sources. */
	String href() {
		return Address.of(PATH)
			.withAll(this.kinds.parameters())
			.with("role", this.role)
			.with("voice", this.voice)
			.with("q", this.words.isEmpty() ? null : this.words.query())
			.with("sort", this.sort)
			.href();
	}

	/**
	 * Leave out what there is not, and a name that several roles share.
	 * @return the address that the page follows, with the role by its slug
	 */
	ReferenceListAddress known(Catalogue catalogue) {
		String slug = lookUp(catalogue).filter(Lookup::isFound).map((found) -> found.role().slug()).orElse(null);
		return new ReferenceListAddress(this.kinds.known(), slug, isOwn() ? OWN : null, this.words, sort(order()),
				this.page);
	}

	/** Tell what there is not. */
	List<IgnoredInput> ignored(Catalogue catalogue) {
		List<String> unknown = lookUp(catalogue).stream()
			.filter((lookup) -> lookup.roles().isEmpty())
			.map(Lookup::typed)
			.toList();
		return Stream
			.of(this.kinds.ignored(),
					IgnoredInput.of("choice of voices", Stream.ofNullable(this.voice).toList(), List.of(OWN)),
					IgnoredInput.of("role", IgnoredInput.tidy(unknown), List.of()),
					IgnoredInput.of("order", Stream.ofNullable(this.sort).toList(), ReferenceOrder.slugs()))
			.filter((ignored) -> !ignored.isEmpty())
			.toList();
	}

	/**
	 * Tell which name the reader has to say more clearly.
	 * @return the name with its roles, nothing unless several share it
	 */
	Optional<Lookup> shared(Catalogue catalogue) {
		return lookUp(catalogue).filter(Lookup::isShared);
	}

	/** Tell whether sources may be left out. */
	boolean isFiltered() {
		return this.kinds.isNarrowed() || this.role != null || isOwn() || !this.words.isEmpty();
	}

	/** Tell whether the sources stand in another order than the usual one. */
	boolean isSorted() {
		return order() != USUAL;
	}

	ReferenceOrder order() {
		return ReferenceOrder.find(this.sort).orElse(USUAL);
	}

	boolean isOwn() {
		return OWN.equals(this.voice);
	}

	/**
	 * Tell whether a source is wanted.
	 * @param source a source that the role uses
	 */
	boolean admits(Reference source) {
		return admitsKind(source) && admitsVoice(source);
	}

	boolean admitsKind(Reference source) {
		return this.kinds.admits(List.of(source));
	}

	boolean admitsVoice(Reference source) {
		return !isOwn() || source.getSameVoiceAs() == null;
	}

	ReferenceListAddress toggling(Reference.Kind kind) {
		return new ReferenceListAddress(this.kinds.toggling(kind), this.role, this.voice, this.words, this.sort, null);
	}

	ReferenceListAddress togglingOwn() {
		return new ReferenceListAddress(this.kinds, this.role, isOwn() ? null : OWN, this.words, this.sort, null);
	}

	ReferenceListAddress withRole(RoleNames other) {
		return new ReferenceListAddress(this.kinds, other.slug(), this.voice, this.words, this.sort, null);
	}

	ReferenceListAddress sorted(ReferenceOrder order) {
		return new ReferenceListAddress(this.kinds, this.role, this.voice, this.words, sort(order), null);
	}

	/** Return the address that leaves nothing out. */
	ReferenceListAddress withEverything() {
		return new ReferenceListAddress(SourceFilter.NONE, null, null, SearchWords.NONE, this.sort, null);
	}

	/** The usual order needs no word in an address. */
	private static @Nullable String sort(ReferenceOrder order) {
		return (order != USUAL) ? order.slug() : null;
	}

	private Optional<Lookup> lookUp(Catalogue catalogue) {
		return Optional.ofNullable(this.role).map(catalogue.roles()::lookUp);
	}

}
