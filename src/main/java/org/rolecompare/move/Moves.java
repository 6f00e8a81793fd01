package org.rolecompare.move;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.rolecompare.catalogue.CurrentEdition;
import org.rolecompare.combinedrole.CombinedRoleRepository;
import org.rolecompare.move.MoveChoice.End;
import org.rolecompare.move.MoveChoice.Way;
import org.rolecompare.citation.Bibliographies;
import org.rolecompare.responsibility.CommonSettings;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.responsibility.ResponsibilityRepository;
import org.rolecompare.responsibility.SettingSummary;
import org.rolecompare.role.Lookup;
import org.rolecompare.role.RoleDirectory;
import org.rolecompare.role.RoleNames;
import org.rolecompare.role.RoleRegister;
import org.rolecompare.skill.SkillRepository;
import org.rolecompare.statement.DisputeRepository;
import org.rolecompare.statement.StatementRepository;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads what a move from one role to another means, in a fixed number of SQL statements.
 */
@Service
class Moves {

	private static final int MOST_NEAR = 5;

	private static final int ENDS = 2;

	private final RoleDirectory directory;

	private final CurrentEdition edition;

	private final ResponsibilityRepository responsibilities;

	private final SkillRepository skills;

	private final StatementRepository statements;

	private final DisputeRepository disputes;

	private final CombinedRoleRepository combinedRoles;

	private final Bibliographies bibliographies;

	Moves(RoleDirectory directory, CurrentEdition edition, ResponsibilityRepository responsibilities,
			SkillRepository skills, StatementRepository statements, DisputeRepository disputes,
			CombinedRoleRepository combinedRoles, Bibliographies bibliographies) {
		this.directory = directory;
		this.edition = edition;
		this.responsibilities = responsibilities;
		this.skills = skills;
		this.statements = statements;
		this.disputes = disputes;
		this.combinedRoles = combinedRoles;
		this.bibliographies = bibliographies;
	}

	/**
	 * Ask which move is meant.
	 * @param from the role that is left, as the reader put it; empty for none yet
	 * @param to the role that comes next, likewise
	 * @return the page, whose ends have both a role where nothing is left to ask
	 */
	@Transactional(readOnly = true)
	MoveChoice choose(String from, String to) {
		RoleRegister register = this.directory.register();
		List<String> typed = Stream.of(from, to).filter((name) -> !name.isEmpty()).toList();
		Map<String, Lookup> found = typed.isEmpty() ? Map.of()
				: this.directory.lookUp(typed)
					.stream()
					.collect(Collectors.toMap(Lookup::typed, Function.identity(), (first, same) -> first));
		return MoveChoice.of(end("from", "From", found.get(from)), end("to", "To", found.get(to)),
				register.chooser(List.of(), ENDS), offered(register));
	}

	private End end(String name, String label, @Nullable Lookup found) {
		return End.of(name, label, found, (typed) -> this.directory.findNear(typed, MOST_NEAR));
	}

	/** There and back between the roles of each pair that the editors offer. */
	private List<Way> offered(RoleRegister register) {
		return this.edition.get()
			.getPopular()
			.stream()
			.map((path) -> register.find(List.of(path.split(RoleDirectory.SEPARATOR))))
			.filter((pair) -> pair.size() == ENDS)
			.flatMap((pair) -> Stream.of(new Way(pair.get(0), pair.get(1)), new Way(pair.get(1), pair.get(0))))
			.toList();
	}

	/**
	 * Find what a move means.
	 * @param asked what the address asks for; its roles are different
	 * @return the page
	 */
	@Transactional(readOnly = true)
	Move find(MoveAddress asked) {
		List<String> slugs = List.of(asked.from().slug(), asked.to().slug());
		CommonSettings settings = CommonSettings.of(this.responsibilities.findCommonSettings(slugs, slugs.size()),
				asked.setting());
		SettingSummary setting = settings.chosen();
		List<Responsibility> rows = (setting != null) ? this.responsibilities.findAllBySetting(setting.slug())
				: List.of();
		MovingRoles facts = new MovingRoles(asked.from(), asked.to(), rows, this.statements.findByCategory(slugs),
				this.disputes.findAllByRoles(slugs), this.combinedRoles.findArguments(List.of(asked.to().slug())),
				this.edition.get().getMoves());
		return Move.of(asked, settings, MoveSkills.of(asked, this.skills.findListed(slugs)), facts,
				this.bibliographies::list);
	}

}
