package org.rolecompare.loading;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.persistence.EntityManager;

import org.rolecompare.ExampleCatalogue;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.catalogue.Edition;
import org.rolecompare.catalogue.Synonyms;
import org.rolecompare.combinedrole.Argument;
import org.rolecompare.combinedrole.CombinedRole;
import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.combinedrole.CombinedRoles;
import org.rolecompare.combinedrole.FigureGroup;
import org.rolecompare.combinedrole.OverviewParagraph;
import org.rolecompare.combinedrole.Signal;
import org.rolecompare.combinedrole.SignalPair;
import org.rolecompare.combinedrole.Structure;
import org.rolecompare.loading.file.CatalogueSource;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.responsibility.Setting;
import org.rolecompare.responsibility.Settings;
import org.rolecompare.role.Role;
import org.rolecompare.role.Roles;
import org.rolecompare.skill.Occupation;
import org.rolecompare.skill.Skill;
import org.rolecompare.skill.Skills;
import org.rolecompare.source.Reference;
import org.rolecompare.source.Sources;
import org.rolecompare.statement.Categories;
import org.rolecompare.statement.Category;
import org.rolecompare.statement.Dispute;
import org.rolecompare.statement.Disputes;
import org.rolecompare.statement.Likeness;
import org.rolecompare.statement.Statement;
import org.rolecompare.statement.Statements;

/**
 * Catalogues for tests that need neither Spring nor a database: what the loader would
 * save, in the order in which it would be read again.
 */
public final class Catalogues {

	private static final Map<Path, Catalogue> READ = new ConcurrentHashMap<>();

	private final List<Object> saved = new ArrayList<>();

	private Catalogues() {
	}

	/**
	 * Return the catalogue of {@link ExampleCatalogue}, which is read once.
	 * @return the catalogue
	 */
	public static Catalogue example() {
		return READ.computeIfAbsent(Path.of(ExampleCatalogue.FOLDER), Catalogues::read);
	}

	/**
	 * Return a small catalogue whose roles are no executives, which is read once.
	 * @return the catalogue
	 */
	public static Catalogue foreign() {
		return READ.computeIfAbsent(Path.of("src/test/resources/foreign-catalogue"), Catalogues::read);
	}

	/**
	 * Read a catalogue.
	 * @param folder its folder
	 * @return the catalogue
	 */
	public static Catalogue read(Path folder) {
		return load(CatalogueCheck.check(CatalogueSource.folder(folder), Clock.systemUTC()).contentOrThrow());
	}

	static Catalogue load(CatalogueContent content) {
		Catalogues catalogue = new Catalogues();
		new CatalogueLoader(catalogue.database()).load(content);
		return catalogue.index();
	}

	/**
	 * Put a catalogue together by hand.
	 * @param entities whatever it holds, in any order; without an edition it has one that
	 * says nothing
	 * @return the catalogue
	 */
	public static Catalogue of(Object... entities) {
		Catalogues catalogue = new Catalogues();
		catalogue.saved.addAll(List.of(entities));
		catalogue.saved.add(new Edition("by-hand", "By hand", "en", LocalDate.of(2026, 1, 1), null, List.of("nobody"),
				List.of(), Edition.Moves.UNSTATED, new Edition.Revision(null, null)));
		return catalogue.index();
	}

	private EntityManager database() {
		return (EntityManager) Proxy.newProxyInstance(Catalogues.class.getClassLoader(),
				new Class<?>[] { EntityManager.class },
				(proxy, method, arguments) -> this.saved.add(arguments[0]) ? null : null);
	}

	private Catalogue index() {
		List<Role> roles = all(Role.class, Comparator.comparing(Role::getRank));
		Comparator<Statement> reading = Comparator.comparing((Statement said) -> said.getRole().getRank())
			.thenComparing((said) -> said.getCategory().getPosition())
			.thenComparing(Statement::getPosition);
		List<CombinedRoleCase> combined = all(CombinedRole.class,
				Comparator.comparing((CombinedRole role) -> role.getRole().getRank()))
			.stream()
			.map(this::told)
			.toList();
		Settings settings = new Settings(all(Setting.class, Comparator.comparing(Setting::getSlug)),
				all(Responsibility.class, Comparator.comparing((Responsibility row) -> row.getSetting().getSlug())
					.thenComparing(Responsibility::getPosition)));
		return new Catalogue(all(Edition.class, (one, other) -> 0).get(0),
				new Sources(all(Reference.class, Comparator.comparing(Reference::getPosition))), new Roles(roles),
				new Categories(all(Category.class, Comparator.comparing(Category::getPosition))),
				new Statements(all(Statement.class, reading)),
				new Disputes(all(Dispute.class, Comparator.comparing(Dispute::getPosition))),
				all(Likeness.class, Comparator.comparing(Likeness::getPosition)), new CombinedRoles(combined), settings,
				new Skills(all(Occupation.class, Comparator.comparing(Occupation::getUri)),
						all(Skill.class, Comparator.comparing(Skill::getPosition))),
				all(Synonyms.class, Comparator.comparing(Synonyms::getPosition)));
	}

	private CombinedRoleCase told(CombinedRole role) {
		return new CombinedRoleCase(role,
				all(OverviewParagraph.class, Comparator.comparing(OverviewParagraph::getPosition)).stream()
					.filter((paragraph) -> paragraph.getCombinedRole().equals(role))
					.toList(),
				all(Argument.class, Comparator.comparing(Argument::getPosition)).stream()
					.filter((argument) -> argument.getCombinedRole().equals(role))
					.toList(),
				all(Signal.class, Comparator.comparing(Signal::getPosition)).stream()
					.filter((signal) -> signal.getCombinedRole().equals(role))
					.toList(),
				all(Structure.class, Comparator.comparing(Structure::getPosition)).stream()
					.filter((structure) -> structure.getCombinedRole().equals(role))
					.toList(),
				all(SignalPair.class, Comparator.comparing(SignalPair::getPosition)).stream()
					.filter((pair) -> pair.getCombinedRole().equals(role))
					.toList(),
				all(FigureGroup.class, Comparator.comparing(FigureGroup::getPosition)).stream()
					.filter((group) -> group.getCombinedRole().equals(role))
					.toList());
	}

	private <T> List<T> all(Class<T> type, Comparator<T> order) {
		return this.saved.stream().filter(type::isInstance).map(type::cast).sorted(order).toList();
	}

}
