package org.rolecompare.loading;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.rolecompare.loading.entry.ReferenceEntry;
import org.rolecompare.source.Reference;
import org.rolecompare.source.SourceKind;

/**
 * Saves the sources. One may stand in the catalogue before another through which it was
 * read or with which it counts as one voice.
 */
class ReferenceLoader {

	private final SavedRecords records;

	private final Map<String, ReferenceEntry> entries = new LinkedHashMap<>();

	private final Map<String, Integer> positions = new HashMap<>();

	ReferenceLoader(SavedRecords records, List<ReferenceEntry> entries) {
		this.records = records;
		entries.forEach((entry) -> this.entries.put(entry.key(), entry));
		this.entries.keySet().forEach((key) -> this.positions.put(key, this.positions.size()));
	}

	void load() {
		this.entries.values().forEach(this::load);
	}

	private Reference load(ReferenceEntry entry) {
		Reference known = this.records.savedReference(entry.key());
		if (known != null) {
			return known;
		}
		return this.records.save(Reference.of(
				new Reference.Details(entry.key(), entry.title(), entry.authors(), entry.site(), entry.url(),
						entry.published(), entry.sample(), entry.identified(), entry.note()),
				entry.retrieved(), SavedRecords.constant(SourceKind.class, entry.kind()), named(entry.via()),
				named(entry.sameVoiceAs()), SavedRecords.get(this.positions, entry.key())));
	}

	private @Nullable Reference named(@Nullable String key) {
		return (key != null) ? load(SavedRecords.get(this.entries, key)) : null;
	}

}
