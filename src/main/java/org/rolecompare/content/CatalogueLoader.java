package org.rolecompare.content;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.rolecompare.catalogue.Edition;
import org.rolecompare.combinedrole.Argument;
import org.rolecompare.combinedrole.CombinedRole;
import org.rolecompare.combinedrole.OverviewParagraph;
import org.rolecompare.combinedrole.Signal;
import org.rolecompare.content.entry.CatalogueContent;
import org.rolecompare.content.entry.CategoryEntry;
import org.rolecompare.content.entry.CombinedRoleEntry;
import org.rolecompare.content.entry.DisputeEntry;
import org.rolecompare.content.entry.Manifest;
import org.rolecompare.content.entry.ReferenceEntry;
import org.rolecompare.content.entry.RoleEntry;
import org.rolecompare.content.entry.SettingEntry;
import org.rolecompare.reference.CitedText;
import org.rolecompare.reference.Reference;
import org.rolecompare.reference.SourceKind;
import org.rolecompare.responsibility.Level;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.responsibility.Setting;
import org.rolecompare.role.Answers;
import org.rolecompare.role.Basis;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;
import org.rolecompare.skill.Occupation;
import org.rolecompare.skill.Skill;
import org.rolecompare.statement.Category;
import org.rolecompare.statement.Dispute;
import org.rolecompare.statement.DisputeSide;
import org.rolecompare.statement.Statement;

import org.springframework.util.StringUtils;

/**
 * Turns a checked catalogue into entities and saves them. One loader loads one catalogue,
 * within one transaction; whatever a record names comes before it.
 */
class CatalogueLoader {

	/** Enough of the content hash to tell two catalogues of one day apart. */
	private static final int HASH_SHOWN = 8;

	private final EntityManager database;

	private final Map<String, Reference> references = new HashMap<>();

	private final Map<String, Role> roles = new HashMap<>();

	private final Map<String, Category> categories = new HashMap<>();

	private final Map<String, Dispute> disputes = new HashMap<>();

	CatalogueLoader(EntityManager database) {
		this.database = database;
	}

	/**
	 * Save everything that a catalogue says.
	 * @param catalogue the catalogue, without faults
	 */
	void load(CatalogueContent catalogue) {
		loadReferences(catalogue.references());
		loadRoles(catalogue.roles());
		this.database.persist(edition(catalogue));
		loadCategories(catalogue.categories());
		catalogue.roles().forEach(this::loadStatements);
		loadDisputes(catalogue.disputes());
		catalogue.combinedRoles().forEach(this::loadCombinedRole);
		catalogue.settings().forEach(this::loadSetting);
		loadSkills(catalogue);
	}

	private void loadReferences(List<ReferenceEntry> entries) {
		Map<String, ReferenceEntry> byKey = new LinkedHashMap<>();
		entries.forEach((entry) -> byKey.put(entry.key(), entry));
		Map<String, Integer> positions = new HashMap<>();
		byKey.keySet().forEach((key) -> positions.put(key, positions.size()));
		entries.forEach((entry) -> loadReference(entry, byKey, positions));
	}

	private Reference loadReference(ReferenceEntry entry, Map<String, ReferenceEntry> byKey,
			Map<String, Integer> positions) {
		Reference known = this.references.get(entry.key());
		if (known != null) {
			return known;
		}
		String via = entry.via();
		// A source may stand before the one through which it was read.
		Reference through = (via != null) ? loadReference(get(byKey, via), byKey, positions) : null;
		Reference reference = Reference.of(
				new Reference.Details(entry.key(), entry.title(), entry.authors(), entry.site(), entry.url(),
						entry.published(), entry.sample(), entry.identified(), entry.note()),
				entry.retrieved(), constant(SourceKind.class, entry.kind()), through, get(positions, entry.key()));
		this.references.put(entry.key(), reference);
		this.database.persist(reference);
		return reference;
	}

	private void loadRoles(List<RoleEntry> entries) {
		Map<String, RoleEntry> bySlug = new HashMap<>();
		entries.forEach((entry) -> bySlug.put(entry.slug(), entry));
		entries.forEach((entry) -> loadRole(entry, bySlug));
	}

	private Role loadRole(RoleEntry entry, Map<String, RoleEntry> bySlug) {
		Role known = this.roles.get(entry.slug());
		if (known != null) {
			return known;
		}
		List<Role> parts = entry.combines().stream().map((part) -> loadRole(get(bySlug, part), bySlug)).toList();
		Answers answers = new Answers(entry.answers().words(), constant(Basis.class, entry.answers().basis()),
				references(entry.answers().cites()));
		Role role = new Role(
				new RoleNames(entry.slug(), entry.abbreviation(), entry.name(), entry.hue(), entry.aliases()),
				entry.rank(), answers, cited(entry.definition().text(), entry.definition().cites()), parts);
		this.roles.put(entry.slug(), role);
		this.database.persist(role);
		return role;
	}

	private void loadCategories(List<CategoryEntry> entries) {
		for (CategoryEntry entry : entries) {
			Category category = new Category(entry.slug(), entry.name(), entry.question(), entry.wording(),
					entry.group(), this.categories.size());
			this.categories.put(entry.slug(), category);
			this.database.persist(category);
		}
	}

	private void loadStatements(RoleEntry entry) {
		Role role = get(this.roles, entry.slug());
		entry.statements().forEach((slug, texts) -> {
			Category category = get(this.categories, slug);
			for (int position = 0; position < texts.size(); position++) {
				CitedText said = cited(texts.get(position).text(), texts.get(position).cites());
				this.database.persist(new Statement(role, category, position, said));
			}
		});
	}

	private void loadDisputes(List<DisputeEntry> entries) {
		for (DisputeEntry entry : entries) {
			DisputeEntry.Subject about = entry.about();
			String slug = (about.role() != null) ? about.role() : about.combinedRole();
			Category category = (about.category() != null) ? get(this.categories, about.category()) : null;
			List<DisputeSide> sides = entry.sides()
				.stream()
				.map((side) -> new DisputeSide(side.answer(), cited(side.text(), side.cites())))
				.toList();
			Dispute dispute = new Dispute(entry.slug(), entry.question(), get(this.roles, slug), category,
					this.disputes.size(), sides);
			this.disputes.put(entry.slug(), dispute);
			this.database.persist(dispute);
		}
	}

	private void loadCombinedRole(CombinedRoleEntry entry) {
		CombinedRole combinedRole = new CombinedRole(get(this.roles, entry.slug()));
		this.database.persist(combinedRole);
		for (int position = 0; position < entry.overview().size(); position++) {
			CombinedRoleEntry.Paragraph paragraph = entry.overview().get(position);
			this.database.persist(new OverviewParagraph(combinedRole, position, paragraph.heading(),
					cited(paragraph.text(), paragraph.cites())));
		}
		loadArguments(combinedRole, Argument.Side.ADVANTAGE, entry.advantages());
		Map<String, Argument> drawbacks = loadArguments(combinedRole, Argument.Side.DRAWBACK, entry.drawbacks());
		loadSignals(combinedRole, entry.signals(), drawbacks);
	}

	private Map<String, Argument> loadArguments(CombinedRole combinedRole, Argument.Side side,
			List<CombinedRoleEntry.Argument> entries) {
		Map<String, Argument> arguments = new HashMap<>();
		for (CombinedRoleEntry.Argument entry : entries) {
			Argument argument = new Argument(combinedRole, side, entry.slug(), entry.title(),
					cited(entry.text(), entry.cites()), dispute(entry.dispute()), arguments.size());
			arguments.put(entry.slug(), argument);
			this.database.persist(argument);
		}
		return arguments;
	}

	private void loadSignals(CombinedRole combinedRole, List<CombinedRoleEntry.Signal> entries,
			Map<String, Argument> drawbacks) {
		Map<String, Signal> signals = new HashMap<>();
		for (CombinedRoleEntry.Signal entry : entries) {
			Signal.Condition condition = new Signal.Condition(entry.slug(),
					constant(Signal.Direction.class, entry.points()), entry.dimension(), entry.question());
			List<Argument> leadsTo = entry.leadsTo().stream().map((slug) -> get(drawbacks, slug)).toList();
			Signal signal = new Signal(combinedRole, condition, cited(entry.text(), entry.cites()),
					dispute(entry.dispute()), leadsTo, signals.size());
			signals.put(entry.slug(), signal);
			this.database.persist(signal);
		}
		entries.forEach((entry) -> get(signals, entry.slug())
			.contradict(entry.contradicts().stream().map((slug) -> get(signals, slug)).toList()));
	}

	private void loadSetting(SettingEntry entry) {
		Setting setting = new Setting(entry.slug(), entry.name(), entry.setting(),
				entry.roles().stream().map((slug) -> get(this.roles, slug)).toList());
		this.database.persist(setting);
		for (int position = 0; position < entry.rows().size(); position++) {
			SettingEntry.Row row = entry.rows().get(position);
			Map<Role, Level> levels = new HashMap<>();
			row.levels().forEach((slug, level) -> levels.put(get(this.roles, slug), constant(Level.class, level)));
			Responsibility.Topic topic = new Responsibility.Topic(row.slug(), row.name(), row.area(),
					constant(Basis.class, row.basis()), row.note());
			this.database.persist(new Responsibility(setting, topic, position, levels, references(row.cites()),
					dispute(row.dispute())));
		}
	}

	private void loadSkills(CatalogueContent catalogue) {
		catalogue.occupations()
			.forEach((entry) -> this.database.persist(new Occupation(get(this.roles, entry.role()), entry.uri(),
					entry.label(), constant(Occupation.Match.class, entry.match()),
					StringUtils.hasText(entry.caution()) ? entry.caution() : null)));
		int position = 0;
		for (var entry : catalogue.skills()) {
			String uri = entry.uri().isEmpty() ? null : entry.uri();
			this.database.persist(new Skill(get(this.roles, entry.role()),
					constant(Skill.Relation.class, entry.relation()), entry.label(), uri, position++));
		}
	}

	private Edition edition(CatalogueContent catalogue) {
		List<String> popular = catalogue.manifest()
			.popular()
			.stream()
			.map((roles) -> String.join("-vs-", roles))
			.toList();
		return new Edition(version(catalogue), catalogue.manifest().title(), catalogue.manifest().reviewed(),
				catalogue.manifest().licence(), home(catalogue), popular, moves(catalogue.manifest().moves()));
	}

	private static Edition.Moves moves(Manifest.@Nullable Moves stated) {
		return (stated != null) ? new Edition.Moves(stated.paths(), stated.failures()) : Edition.Moves.UNSTATED;
	}

	/**
	 * The day tells people how old it is, the hash tells machines whether it is the same.
	 */
	private static String version(CatalogueContent catalogue) {
		return catalogue.manifest().reviewed() + "-" + catalogue.version().substring(0, HASH_SHOWN);
	}

	/**
	 * The catalogue's README: without {@code home} the first combined role stands beside
	 * its parts, or the first three roles by rank.
	 */
	private List<String> home(CatalogueContent catalogue) {
		List<String> stated = catalogue.manifest().home();
		if (!stated.isEmpty()) {
			return stated;
		}
		return catalogue.roles()
			.stream()
			.filter((role) -> !role.combines().isEmpty())
			.findFirst()
			.map((role) -> Stream.concat(role.combines().stream(), Stream.of(role.slug())).toList())
			.orElseGet(() -> catalogue.roles().stream().limit(3).map(RoleEntry::slug).toList());
	}

	private CitedText cited(String text, List<String> cites) {
		return new CitedText(text, references(cites));
	}

	private List<Reference> references(List<String> keys) {
		return keys.stream().map((key) -> get(this.references, key)).toList();
	}

	private @Nullable Dispute dispute(@Nullable String slug) {
		return (slug != null) ? get(this.disputes, slug) : null;
	}

	private static <E extends Enum<E>> E constant(Class<E> type, String word) {
		return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

	private static <T> T get(Map<String, T> known, @Nullable String name) {
		T value = known.get(name);
		if (value == null) {
			throw new IllegalStateException("The check let an unknown name pass: " + name);
		}
		return value;
	}

}
