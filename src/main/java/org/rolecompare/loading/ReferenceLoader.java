package org.rolecompare.loading;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.rolecompare.source.Reference;

/**
 * Saves the sources. One may stand in the catalogue before another through which it was
 * read or with which it counts as one voice.
 */
class ReferenceLoader {

	private final SavedRecords records;

	private final Map<String, Reference.Details> details = new LinkedHashMap<>();

	private final Map<String, Integer> positions = new HashMap<>();

	ReferenceLoader(SavedRecords records, List<Reference.Details> references) {
		this.records = records;
		references.forEach((details) -> this.details.put(details.key(), details));
		this.details.keySet().forEach((key) -> this.positions.put(key, this.positions.size()));
	}

	void load() {
		this.details.values().forEach(this::load);
	}

	private Reference load(Reference.Details details) {
		Reference known = this.records.savedReference(details.key());
		return (known != null) ? known : this.records.save(new Reference(details, named(details.via()),
				named(details.sameVoiceAs()), SavedRecords.get(this.positions, details.key())));
	}

	private @Nullable Reference named(@Nullable String key) {
		return (key != null) ? load(SavedRecords.get(this.details, key)) : null;
	}

}
