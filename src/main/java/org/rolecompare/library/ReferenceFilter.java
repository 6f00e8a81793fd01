package org.rolecompare.library;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.rolecompare.source.SourceKind;
import org.rolecompare.role.RoleNames;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which sources a reader wants to see.
 *
 * @param kinds the kinds, in their order; empty for all
 * @param role the role that uses them, null for any
 * @param own whether sources that repeat another are left out
 */
record ReferenceFilter(Set<SourceKind> kinds, @Nullable RoleNames role, boolean own) {

	/** The value of {@code voice} that leaves out sources that repeat another. */
	static final String OWN = "own";

	static final String PATH = "/references";

	boolean isActive() {
		return !this.kinds.isEmpty() || this.role != null || this.own;
	}

	/**
	 * Return the kinds to ask the database for.
	 * @return the wanted kinds, at least one
	 */
	Collection<SourceKind> wantedKinds() {
		return this.kinds.isEmpty() ? EnumSet.allOf(SourceKind.class) : this.kinds;
	}

	/**
	 * Return the role to ask the database for.
	 * @return its slug, or nothing for any role
	 */
	String wantedRole() {
		return (this.role != null) ? this.role.slug() : "";
	}

	/**
	 * Switch a kind on or off.
	 * @param kind the kind
	 * @return the other filter
	 */
	ReferenceFilter toggled(SourceKind kind) {
		Set<SourceKind> others = Arrays.stream(SourceKind.values())
			.filter((each) -> this.kinds.contains(each) != (each == kind))
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(SourceKind.class)));
		return new ReferenceFilter(others, this.role, this.own);
	}

	ReferenceFilter withRole(@Nullable RoleNames other) {
		return new ReferenceFilter(this.kinds, other, this.own);
	}

	/**
	 * Leave out sources that repeat another, or show them again.
	 * @return the other filter
	 */
	ReferenceFilter togglingOwn() {
		return new ReferenceFilter(this.kinds, this.role, !this.own);
	}

	/**
	 * Return the address of the sources that are wanted.
	 * @return the address, of their first part
	 */
	String address() {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath(PATH);
		this.kinds.forEach((kind) -> address.queryParam("kind", kind.slug()));
		if (this.role != null) {
			address.queryParam("role", this.role.slug());
		}
		if (this.own) {
			address.queryParam("voice", OWN);
		}
		return address.build().toUriString();
	}

	/**
	 * Say what is wanted, such as <em>studies, CTO</em>.
	 * @return the words, nothing for all sources
	 */
	String inWords() {
		Stream<String> kinds = this.kinds.stream().map((kind) -> kind.plural().toLowerCase(Locale.ENGLISH));
		Stream<String> others = Stream.concat(Stream.ofNullable(this.role).map(RoleNames::abbreviation),
				this.own ? Stream.of("without those that repeat another") : Stream.of());
		return Stream.concat(kinds, others).collect(Collectors.joining(", "));
	}

	static List<String> slugs(Collection<SourceKind> kinds) {
		return kinds.stream().map(SourceKind::slug).toList();
	}

}
