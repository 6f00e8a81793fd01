package org.rolecompare.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All sources of an edition. */
public final class Sources {

	private final List<Reference> all;

	private final Map<String, Reference> byKey = new HashMap<>();

	/** Indexes all sources, in the order of the catalogue. */
	public Sources(List<Reference> all) {
		this.all = List.copyOf(all);
		all.forEach((source) -> this.byKey.put(source.getKey(), source));
	}

	/** All sources, in the order of the catalogue. */
	public List<Reference> all() {
		return this.all;
	}

	public Optional<Reference> find(String key) {
		return Optional.ofNullable(this.byKey.get(key));
	}

	/** The sources that were read through another one, in the order of the catalogue. */
	public List<Reference> findAllReadThrough(Reference source) {
		return this.all.stream().filter((other) -> source.equals(other.getVia())).toList();
	}

	/** The sources that repeat another one, in the order of the catalogue. */
	public List<Reference> findAllRepeating(Reference source) {
		return this.all.stream().filter((other) -> source.equals(other.getSameVoiceAs())).toList();
	}

}
