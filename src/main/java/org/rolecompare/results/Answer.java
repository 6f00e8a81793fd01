package org.rolecompare.results;

import java.util.List;
import java.util.stream.Stream;

import org.rolecompare.address.Address;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;
import org.rolecompare.role.Way;
import org.rolecompare.statement.Category;
import org.rolecompare.statement.Dispute;
import org.rolecompare.results.Understanding.Subject;

/**
 * What answers a question, with its content.
 *
 * @param item where the answer stands
 * @param parts what it says, as far as a list shows it
 * @param more how many parts there are besides
 * @param unstated whether the answer is that our sources do not state it
 * @param ways what else a reader may want of it
 */
public record Answer(Item item, List<Item> parts, int more, boolean unstated, List<Link> ways) {

	private static final int MOST_PARTS = 3;

	static Answer of(Target target) {
		return new Answer(target.item(), List.of(), 0, false, List.of());
	}

	static Answer of(Subject subject, Catalogue catalogue) {
		if (subject instanceof Subject.Comparison comparison) {
			return compared(comparison.roles(), catalogue);
		}
		if (subject instanceof Subject.Move move) {
			return moved(move.from(), move.to());
		}
		if (subject instanceof Subject.OneRole one) {
			return role(catalogue.roles().find(one.role().slug()).orElseThrow(), catalogue);
		}
		if (subject instanceof Subject.Cell cell) {
			return cell(catalogue.roles().find(cell.role().slug()).orElseThrow(),
					catalogue.categories().find(cell.category()).orElseThrow(), catalogue);
		}
		return of(((Subject.Thing) subject).target());
	}

	private static Answer compared(List<RoleNames> roles, Catalogue catalogue) {
		List<String> slugs = roles.stream().map(RoleNames::slug).toList();
		List<Item> parts = catalogue.roles().findAll(slugs).stream().map(Answer::item).toList();
		Stream<Link> ways = (roles.size() == 2)
				? Stream.concat(Stream.of(new Link("What they share", Address.overlap(slugs).href())),
						Way.thereAndBack(roles.get(0), roles.get(1)).stream().map(Link::to))
				: Stream.empty();
		return new Answer(Item.of(Kind.COMPARISON, Address.comparison(slugs).href(), ResultWords.compared(roles), null),
				parts, 0, false, ways.toList());
	}

	private static Answer moved(RoleNames from, RoleNames to) {
		Link move = Link.to(new Way(from, to));
		return new Answer(Item.of(Kind.MOVE, move.href(), move.text(), "What is new, what carries over and what ends."),
				List.of(), 0, false, List.of());
	}

	private static Answer role(Role role, Catalogue catalogue) {
		String letters = role.getAbbreviation();
		Stream<Link> ways = Stream.of(new Link("Job description", Address.jobDescription(role.getSlug()).href()));
		Stream<Link> compare = Stream
			.of(new Link("Compare the " + letters, Address.of("/compare").with("role", List.of(role.getSlug())).href()))
			.filter((way) -> catalogue.roles().all().size() > 1);
		Stream<Link> combined = catalogue.combinedRoles()
			.find(role.getSlug())
			.stream()
			.map((told) -> new Link("One leader or two?", Address.combinedRole(role.getSlug()).href()));
		return new Answer(item(role), List.of(), 0, false,
				Stream.of(combined, ways, compare).flatMap((some) -> some).toList());
	}

	static Item item(Role role) {
		RoleNames names = role.names();
		return new Item(Kind.ROLE, names.href(), names.name() + " (" + names.abbreviation() + ")", null,
				role.getDefinition().getText(), role.getDefinition().getCites().size(), names, List.of(), null,
				List.of());
	}

	private static Answer cell(Role role, Category category, Catalogue catalogue) {
		List<Item> stated = catalogue.statements()
			.find(category, role)
			.stream()
			.map((statement) -> Item
				.of(Kind.STATEMENT, role.names().href() + "#" + statement.getKey(), statement.getSaid().getText(), null)
				.resting(statement.getSaid().getCites().size()))
			.toList();
		Dispute dispute = catalogue.disputes().find(category, role).stream().findFirst().orElse(null);
		Item item = Item
			.of(Kind.CATEGORY, role.names().href() + "#category-" + category.getSlug(),
					role.getAbbreviation() + ": " + category.getName(), category.getQuestion())
			.disputed(dispute)
			.answered(dispute);
		return new Answer(item, stated.subList(0, Math.min(stated.size(), MOST_PARTS)),
				Math.max(0, stated.size() - MOST_PARTS), stated.isEmpty(),
				List.of(new Link(category.getName() + ", across all roles",
						Address.category(category.getSlug()).href())));
	}

	/** The addresses that it shows, so that no result stands twice. */
	Stream<String> hrefs() {
		return Stream.concat(Stream.of(this.item), this.parts.stream()).map(Item::href);
	}

	/** A link with its words. */
	public record Link(String text, String href) {

		private static Link to(Way move) {
			return new Link("From " + move.from().abbreviation() + " to " + move.to().abbreviation(), move.href());
		}

	}

}
