package org.rolecompare.results;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rolecompare.address.Address;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.role.Role;
import org.rolecompare.statement.Category;

/** Questions that a catalogue answers, one of each sort. */
final class Examples {

	private Examples() {
	}

	/** Ask the first question of each sort, as readers type. */
	static List<Answer.Link> of(Catalogue catalogue) {
		Locale language = Locale.forLanguageTag(catalogue.edition().getLanguage());
		return Stream
			.of(comparison(catalogue), owner(catalogue), combined(catalogue), jobDescription(catalogue),
					cell(catalogue))
			.flatMap(Optional::stream)
			.map((question) -> question.toLowerCase(language))
			.map((question) -> new Answer.Link(question, SearchAddress.of(question).href()))
			.toList();
	}

	/** Compare what readers compare first, or else the first two roles. */
	private static Optional<String> comparison(Catalogue catalogue) {
		Stream<List<Role>> popular = catalogue.edition()
			.getPopular()
			.stream()
			.map((compared) -> catalogue.roles().findAll(Address.sideBySide(compared)));
		Stream<List<Role>> first = Stream.of(catalogue.roles().all().stream().limit(2).toList());
		return Stream.concat(popular, first)
			.filter((roles) -> roles.size() > 1)
			.findFirst()
			.map((roles) -> roles.stream().map(Role::getAbbreviation).collect(Collectors.joining(" vs ")));
	}

	private static Optional<String> owner(Catalogue catalogue) {
		return catalogue.settings()
			.all()
			.stream()
			.flatMap((setting) -> catalogue.settings().rows(setting).stream())
			.findFirst()
			.map((row) -> "who owns " + row.getName());
	}

	private static Optional<String> combined(Catalogue catalogue) {
		return catalogue.combinedRoles()
			.all()
			.stream()
			.findFirst()
			.map(CombinedRoleCase::role)
			.map((role) -> "one leader or two " + role.getAbbreviation());
	}

	private static Optional<String> jobDescription(Catalogue catalogue) {
		return catalogue.roles().all().stream().findFirst().map((role) -> "job description " + role.getAbbreviation());
	}

	/** Ask what sources disagree on; that is worth seeing. */
	private static Optional<String> cell(Catalogue catalogue) {
		return catalogue.disputes()
			.all()
			.stream()
			.filter((dispute) -> dispute.getCategory() != null)
			.findFirst()
			.map((dispute) -> {
				Category category = Objects.requireNonNull(dispute.getCategory());
				return dispute.getRole().getAbbreviation() + " " + category.getName();
			});
	}

}
