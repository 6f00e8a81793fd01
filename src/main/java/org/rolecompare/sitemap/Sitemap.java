package org.rolecompare.sitemap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.rolecompare.address.Address;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.catalogue.Edition;
import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.page.PageHead.Section;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;
import org.rolecompare.role.Roles;
import org.rolecompare.venn.Partition;

/**
 * The pages of an edition to which no reader has to contribute anything, the most
 * important first. There are as many comparisons as readers can think of, so the list
 * holds those that the editors name, those of a combined role beside its parts, and those
 * of any two of the first roles. It grows with the catalogue, and not with its square.
 *
 * @param pages their addresses, each once; of a long list that of its first part
 * @param paired the first roles by rank, any two of which are put side by side
 */
public record Sitemap(List<Address> pages, List<RoleNames> paired) {

	/** Any two of twenty roles make 190 comparisons. */
	public static final int MOST_PAIRED = 20;

	/** A table has no more columns. */
	private static final int MOST_COLUMNS = 5;

	private static final Pattern SIDE_BY_SIDE = Pattern.compile("/(compare|overlap)/(.+)");

	/** List the pages of an edition. */
	public static Sitemap of(Catalogue catalogue) {
		List<RoleNames> roles = catalogue.roles().names();
		List<RoleNames> paired = roles.subList(0, Math.min(roles.size(), MOST_PAIRED));
		List<List<String>> together = Stream.of(edited(catalogue), pairs(paired), joined(catalogue))
			.flatMap((some) -> some)
			.distinct()
			.toList();
		List<Address> pages = Stream.of(Stream.of(Address.of("/")),
				Stream.concat(edited(catalogue), joined(catalogue)).map(Address::comparison), menu(), things(catalogue),
				catalogue.sources().all().stream().map((source) -> Address.reference(source.getKey())),
				together.stream().map(Address::comparison),
				together.stream().filter((some) -> some.size() <= Partition.MOST_ROLES).map(Address::overlap),
				together.stream().filter((some) -> some.size() == 2).flatMap(Sitemap::moves),
				roles.stream().map(RoleNames::slug).map(Address::jobDescription))
			.flatMap((some) -> some)
			.distinct()
			.toList();
		return new Sitemap(pages, paired);
	}

	/**
	 * List the pages that search engines may list, each at its canonical address: roles
	 * side by side by rank, and no overlap of roles of which the catalogue has nothing to
	 * compare.
	 */
	public static List<Address> indexed(Catalogue catalogue) {
		return of(catalogue).pages().stream().flatMap((page) -> indexed(catalogue, page)).distinct().toList();
	}

	/**
	 * List the comparisons that the editors name and those of a combined role beside its
	 * parts, each once, by rank.
	 */
	public static List<List<Role>> curated(Catalogue catalogue) {
		return Stream.concat(edited(catalogue), joined(catalogue))
			.map((slugs) -> byRank(catalogue, slugs))
			.distinct()
			.toList();
	}

	private static List<Role> byRank(Catalogue catalogue, List<String> slugs) {
		return catalogue.roles().findAll(slugs).stream().sorted(Comparator.comparingInt(Role::getRank)).toList();
	}

	private static Stream<Address> indexed(Catalogue catalogue, Address page) {
		Matcher sideBySide = SIDE_BY_SIDE.matcher(page.path());
		if (!sideBySide.matches()) {
			return Stream.of(page);
		}
		List<Role> roles = byRank(catalogue, Address.sideBySide(sideBySide.group(2)));
		if (sideBySide.group(1).equals("compare")) {
			return Stream.of(Address.comparison(slugs(roles)));
		}
		boolean comparable = !catalogue.settings().findCommon(roles).isEmpty()
				|| roles.stream().allMatch((role) -> catalogue.skills().findSet(role) != null);
		return comparable ? Stream.of(Address.overlap(slugs(roles))) : Stream.of();
	}

	/**
	 * What the editors put side by side, in their order: the home page and its offers.
	 */
	private static Stream<List<String>> edited(Catalogue catalogue) {
		Edition edition = catalogue.edition();
		return Stream
			.concat(Stream.of(edition.getHome().stream().limit(MOST_COLUMNS).toList()),
					edition.getPopular().stream().map(Address::sideBySide))
			.map((slugs) -> slugs(catalogue.roles().findAll(slugs)))
			.filter((slugs) -> slugs.size() > 1);
	}

	/** Each combined role beside its parts, by rank. */
	private static Stream<List<String>> joined(Catalogue catalogue) {
		Roles roles = catalogue.roles();
		return roles.combined()
			.stream()
			.map((whole) -> roles.all()
				.stream()
				.filter((role) -> role.equals(whole) || whole.getCombines().contains(role))
				.toList())
			.filter((some) -> some.size() <= MOST_COLUMNS)
			.map(Sitemap::slugs);
	}

	private static Stream<Address> menu() {
		Stream<Address> sections = Stream.of(Section.values())
			.filter((section) -> section != Section.NONE)
			.map((section) -> Address.of(section.href()));
		return Stream.concat(sections, Stream.of(Address.of("/about/decision-aid")));
	}

	private static Stream<Address> things(Catalogue catalogue) {
		return Stream
			.of(catalogue.roles().names().stream().map((role) -> Address.role(role.slug())),
					catalogue.categories().all().stream().map((category) -> Address.category(category.getSlug())),
					catalogue.combinedRoles().all().stream().flatMap(Sitemap::decisions),
					catalogue.settings().all().stream().map((setting) -> Address.setting(setting.getSlug())))
			.flatMap((some) -> some);
	}

	/** The pages about a combined role, those that there are. */
	private static Stream<Address> decisions(CombinedRoleCase told) {
		String slug = told.role().getSlug();
		return Stream
			.of(Stream.of(Address.combinedRole(slug), Address.guide(slug)),
					told.structures().isEmpty() ? Stream.<Address>of() : Stream.of(Address.structures(slug)),
					told.figures().isEmpty() ? Stream.<Address>of() : Stream.of(Address.figures(slug)))
			.flatMap((some) -> some);
	}

	private static Stream<List<String>> pairs(List<RoleNames> roles) {
		List<List<String>> pairs = new ArrayList<>();
		for (int one = 0; one < roles.size(); one++) {
			for (int other = one + 1; other < roles.size(); other++) {
				pairs.add(List.of(roles.get(one).slug(), roles.get(other).slug()));
			}
		}
		return pairs.stream();
	}

	/** There and back between two roles. */
	private static Stream<Address> moves(List<String> pair) {
		return Stream.of(Address.move(pair.get(0), pair.get(1)), Address.move(pair.get(1), pair.get(0)));
	}

	private static List<String> slugs(Collection<Role> roles) {
		return roles.stream().map(Role::getSlug).toList();
	}

}
