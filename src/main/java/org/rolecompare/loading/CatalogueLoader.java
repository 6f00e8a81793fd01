package org.rolecompare.loading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManager;

import org.rolecompare.catalogue.Synonyms;
import org.rolecompare.responsibility.Level;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.responsibility.Responsibility.Assignment;
import org.rolecompare.responsibility.Setting;
import org.rolecompare.role.Role;
import org.rolecompare.skill.Occupation;
import org.rolecompare.skill.Skill;
import org.rolecompare.source.CitedText;
import org.rolecompare.statement.Category;
import org.rolecompare.statement.Dispute;
import org.rolecompare.statement.Likeness;
import org.rolecompare.statement.Statement;

import org.springframework.util.StringUtils;

/**
 * Turns a checked catalogue into entities and saves them. One loader loads one catalogue,
 * within one transaction; whatever a record names comes before it.
 */
class CatalogueLoader {

	private final SavedRecords records;

	private int categories;

	private int disputes;

	private int skills;

	private int likenesses;

	private int synonyms;

	CatalogueLoader(EntityManager database) {
		this.records = new SavedRecords(database);
	}

	void load(CatalogueContent catalogue) {
		new ReferenceLoader(this.records, catalogue.references()).load();
		new RoleLoader(this.records, catalogue.roles()).load();
		new EditionLoader(this.records, catalogue).load();
		loadCategories(catalogue.categories());
		catalogue.roles().forEach(this::loadStatements);
		loadDisputes(catalogue.disputes());
		catalogue.likenesses().forEach(this::loadLikeness);
		catalogue.combinedRoles()
			.forEach((entry) -> new CombinedRoleLoader(this.records, this.records.role(entry.slug()),
					catalogue.structuresOf(entry.slug()), catalogue.figuresOf(entry.slug()))
				.load(entry));
		catalogue.settings().forEach(this::loadSetting);
		loadSkills(catalogue);
		catalogue.synonyms().forEach((entry) -> this.records.save(new Synonyms(this.synonyms++, entry.words())));
	}

	private void loadCategories(List<CategoryEntry> entries) {
		for (CategoryEntry entry : entries) {
			Category category = new Category(entry.slug(), entry.name(), entry.shortName(), entry.question(),
					entry.wording(), entry.group(), entry.advert(), this.categories++);
			this.records.save(category);
		}
	}

	private void loadStatements(RoleEntry entry) {
		Role role = this.records.role(entry.slug());
		entry.statements().forEach((slug, texts) -> {
			Category category = this.records.category(slug);
			for (int position = 0; position < texts.size(); position++) {
				RoleEntry.Statement statement = texts.get(position);
				CitedText said = this.records.cited(statement.text(), statement.cites());
				this.records.save(new Statement(role, category, position, said, statement.advert(), statement.mark()));
			}
		});
	}

	private void loadDisputes(List<DisputeEntry> entries) {
		for (DisputeEntry entry : entries) {
			DisputeEntry.Subject about = entry.about();
			String slug = (about.role() != null) ? about.role() : about.combinedRole();
			Category category = (about.category() != null) ? this.records.category(about.category()) : null;
			List<Dispute.Side> sides = entry.sides()
				.stream()
				.map((side) -> new Dispute.Side(side.answer(), this.records.cited(side.text(), side.cites())))
				.toList();
			Dispute dispute = new Dispute(entry.slug(), entry.question(), this.records.role(slug), category,
					this.disputes++, sides);
			this.records.save(dispute);
		}
	}

	private void loadLikeness(LikenessEntry entry) {
		this.records.save(
				new Likeness(this.likenesses++, entry.roles().stream().map((slug) -> this.records.role(slug)).toList(),
						entry.categories().stream().map((slug) -> this.records.category(slug)).toList()));
	}

	private void loadSetting(SettingEntry entry) {
		Setting setting = new Setting(entry.slug(), entry.name(), entry.setting(),
				entry.roles().stream().map((slug) -> this.records.role(slug)).toList());
		this.records.save(setting);
		for (int position = 0; position < entry.rows().size(); position++) {
			SettingEntry.Row row = entry.rows().get(position);
			Map<Role, Assignment> levels = new HashMap<>();
			row.levels()
				.forEach((slug, level) -> levels.put(this.records.role(slug),
						new Assignment(SavedRecords.constant(Level.class, level), row.stated().contains(slug))));
			Responsibility.Topic topic = new Responsibility.Topic(row.slug(), row.name(), row.area(), row.note());
			this.records.save(new Responsibility(setting, topic, position, levels, this.records.references(row.cites()),
					this.records.dispute(row.dispute())));
		}
	}

	private void loadSkills(CatalogueContent catalogue) {
		catalogue.occupations()
			.forEach((entry) -> this.records.save(new Occupation(this.records.role(entry.role()), entry.uri(),
					entry.label(), SavedRecords.constant(Occupation.Match.class, entry.match()),
					StringUtils.hasText(entry.caution()) ? entry.caution() : null)));
		for (var entry : catalogue.skills()) {
			String uri = entry.uri().isEmpty() ? null : entry.uri();
			this.records.save(new Skill(this.records.role(entry.role()),
					SavedRecords.constant(Skill.Relation.class, entry.relation()), entry.label(), uri, this.skills++));
		}
	}

}
