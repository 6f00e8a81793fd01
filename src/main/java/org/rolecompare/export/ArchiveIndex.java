package org.rolecompare.export;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.rolecompare.address.Address;
import org.rolecompare.address.Ending;
import org.rolecompare.role.RoleNames;
import org.rolecompare.sitemap.Sitemap;

/**
 * What an archive holds, and where in it a link leads.
 */
final class ArchiveIndex {

	private static final List<Ending> TEXTS = List.of(Ending.MARKDOWN, Ending.TEXT);

	private static final Pattern PART = Pattern.compile("[?&]page=\\d+$");

	private static final Pattern SIDE_BY_SIDE = Pattern.compile("/(compare|overlap)/([^/?]+)");

	private final Set<String> addresses = new LinkedHashSet<>();

	private final List<String> ranks;

	/**
	 * Index what an archive of the site holds.
	 * @param roles all roles by rank
	 */
	ArchiveIndex(Sitemap sitemap, List<RoleNames> roles) {
		sitemap.pages().stream().map(Address::href).forEach(this.addresses::add);
		if (sitemap.paired().size() > 1) {
			sitemap.paired().stream().flatMap(ArchiveIndex::choices).map(Address::href).forEach(this.addresses::add);
		}
		this.ranks = roles.stream().map(RoleNames::slug).toList();
		this.ranks.stream()
			.flatMap((slug) -> TEXTS.stream().map((ending) -> ending.in(Address.jobDescription(slug).href())))
			.forEach(this.addresses::add);
	}

	/**
	 * Instead of a form: the pages that ask with what a role is to be compared, and where
	 * a reader goes from it.
	 */
	private static Stream<Address> choices(RoleNames role) {
		return Stream.of(Address.of("/compare").with("role", role.slug()),
				Address.of("/moves").with("from", role.slug()));
	}

	/** The addresses in their order; lists of several parts by that of the first. */
	List<String> addresses() {
		return List.copyOf(this.addresses);
	}

	/**
	 * Find the file to which a link leads. Pages link to the parts of a list that there
	 * are, so every part of a page that is there is there as well.
	 * @param href path and query
	 * @return the file; for roles in another order that of the page by rank, which says
	 * the same; nothing if the archive does not have it
	 */
	Optional<String> find(String href) {
		if (href.startsWith("/assets/") || this.addresses.contains(PART.matcher(href).replaceFirst(""))) {
			return Optional.of(FileName.of(href));
		}
		Matcher sideBySide = SIDE_BY_SIDE.matcher(href);
		if (!sideBySide.matches()) {
			return Optional.empty();
		}
		List<String> byRank = Address.sideBySide(sideBySide.group(2))
			.stream()
			.sorted(Comparator.comparingInt(this.ranks::indexOf))
			.toList();
		Address canonical = href.startsWith("/overlap/") ? Address.overlap(byRank) : Address.comparison(byRank);
		return Optional.of(canonical.href()).filter(this.addresses::contains).map(FileName::of);
	}

}
