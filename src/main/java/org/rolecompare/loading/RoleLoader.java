package org.rolecompare.loading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.rolecompare.role.Answers;
import org.rolecompare.role.Answers.Basis;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;

/**
 * Saves the roles. A combined one may stand in the catalogue before the roles it joins.
 */
class RoleLoader {

	private final SavedRecords records;

	private final Map<String, RoleEntry> entries = new LinkedHashMap<>();

	RoleLoader(SavedRecords records, List<RoleEntry> entries) {
		this.records = records;
		entries.forEach((entry) -> this.entries.put(entry.slug(), entry));
	}

	void load() {
		this.entries.values().forEach(this::load);
	}

	private Role load(RoleEntry entry) {
		Role known = this.records.savedRole(entry.slug());
		if (known != null) {
			return known;
		}
		List<Role> parts = entry.combines().stream().map((part) -> load(SavedRecords.get(this.entries, part))).toList();
		return this.records.save(
				new Role(new RoleNames(entry.slug(), entry.abbreviation(), entry.name(), entry.hue(), entry.aliases()),
						entry.rank(), answers(entry.answers()),
						this.records.cited(entry.definition().text(), entry.definition().cites()), parts));
	}

	private @Nullable Answers answers(RoleEntry.@Nullable Answers entry) {
		return (entry != null) ? new Answers(entry.words(), SavedRecords.constant(Basis.class, entry.basis()),
				this.records.references(entry.cites())) : null;
	}

}
