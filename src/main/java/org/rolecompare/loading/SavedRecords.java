package org.rolecompare.loading;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;

import org.rolecompare.role.Role;
import org.rolecompare.source.CitedText;
import org.rolecompare.source.Reference;
import org.rolecompare.statement.Category;
import org.rolecompare.statement.Dispute;

/**
 * The database while a catalogue is saved into it, with what later records name: whatever
 * a record names has to be saved before it.
 */
class SavedRecords {

	private final EntityManager database;

	private final Map<String, Reference> references = new HashMap<>();

	private final Map<String, Role> roles = new HashMap<>();

	private final Map<String, Category> categories = new HashMap<>();

	private final Map<String, Dispute> disputes = new HashMap<>();

	SavedRecords(EntityManager database) {
		this.database = database;
	}

	/** Saves a record that none names. */
	void save(Object entity) {
		this.database.persist(entity);
	}

	Reference save(Reference reference) {
		this.database.persist(reference);
		this.references.put(reference.getKey(), reference);
		return reference;
	}

	Role save(Role role) {
		this.database.persist(role);
		this.roles.put(role.getSlug(), role);
		return role;
	}

	void save(Category category) {
		this.database.persist(category);
		this.categories.put(category.getSlug(), category);
	}

	void save(Dispute dispute) {
		this.database.persist(dispute);
		this.disputes.put(dispute.getSlug(), dispute);
	}

	/** A source, null if its turn has not come. */
	@Nullable Reference savedReference(String key) {
		return this.references.get(key);
	}

	/** A role, null if its turn has not come. */
	@Nullable Role savedRole(String slug) {
		return this.roles.get(slug);
	}

	Role role(@Nullable String slug) {
		return get(this.roles, slug);
	}

	Category category(String slug) {
		return get(this.categories, slug);
	}

	@Nullable Dispute dispute(@Nullable String slug) {
		return (slug != null) ? get(this.disputes, slug) : null;
	}

	List<Reference> references(List<String> keys) {
		return keys.stream().map((key) -> get(this.references, key)).toList();
	}

	CitedText cited(String text, List<String> cites) {
		return new CitedText(text, references(cites));
	}

	/** What a word of the catalogue stands for, such as {@code reference-work}. */
	static <E extends Enum<E>> E constant(Class<E> type, String word) {
		return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

	/** Looks up what the check has made sure of. */
	static <T> T get(Map<String, T> known, @Nullable String name) {
		T value = known.get(name);
		if (value == null) {
			throw new IllegalStateException("The check let an unknown name pass: " + name);
		}
		return value;
	}

}
