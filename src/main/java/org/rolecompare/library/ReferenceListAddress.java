package org.rolecompare.library;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Address;
import org.rolecompare.address.IgnoredInput;
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
 * @param page which part of the list, as typed; null for the first
 */
record ReferenceListAddress(SourceFilter kinds, @Nullable String role, @Nullable String voice, @Nullable String page) {

	static final String PATH = "/references";

	/** The value of {@code voice} that leaves out sources that repeat another. */
	private static final String OWN = "own";

	static ReferenceListAddress of(@Nullable Collection<String> kinds, @Nullable String role, @Nullable String voice,
			@Nullable String page) {
		return new ReferenceListAddress(SourceFilter.of(kinds, null), StringUtils.hasText(role) ? role : null,
				IgnoredInput.tidy(voice), page);
	}

	/** Return the address of the first part of these sources. */
	String href() {
		return Address.of(PATH)
			.withAll(this.kinds.parameters())
			.with("role", this.role)
			.with("voice", this.voice)
			.href();
	}

	/**
	 * Leave out what there is not, and a name that several roles share.
	 * @return the address that the page follows, with the role by its slug
	 */
	ReferenceListAddress known(Catalogue catalogue) {
		String slug = lookUp(catalogue).filter(Lookup::isFound).map((found) -> found.role().slug()).orElse(null);
		return new ReferenceListAddress(this.kinds.known(), slug, isOwn() ? OWN : null, this.page);
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
					IgnoredInput.of("role", IgnoredInput.tidy(unknown), List.of()))
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

	boolean isFiltered() {
		return this.kinds.isNarrowed() || this.role != null || isOwn();
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
		return new ReferenceListAddress(this.kinds.toggling(kind), this.role, this.voice, null);
	}

	ReferenceListAddress togglingOwn() {
		return new ReferenceListAddress(this.kinds, this.role, isOwn() ? null : OWN, null);
	}

	ReferenceListAddress withRole(RoleNames other) {
		return new ReferenceListAddress(this.kinds, other.slug(), this.voice, null);
	}

	private Optional<Lookup> lookUp(Catalogue catalogue) {
		return Optional.ofNullable(this.role).map(catalogue.roles()::lookUp);
	}

}
