package org.rolecompare.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All sources of an edition.
 */
public final class Sources {

	private final List<Reference> all;

	private final Map<String, Reference> byKey = new HashMap<>();

	/**
	 * Index the sources.
	 * @param all all sources, in the order of the catalogue
	 */
	public Sources(List<Reference> all) {
		this.all = List.copyOf(all);
		all.forEach((source) -> this.byKey.put(source.getKey(), source));
	}

	/**
	 * Return all sources.
	 * @return the sources, in the order of the catalogue
	 */
	public List<Reference> all() {
		return this.all;
	}

	/**
	 * Find a source.
	 * @param key its key, exactly
	 * @return the source, or nothing for an unknown key
	 */
	public Optional<Reference> find(String key) {
		return Optional.ofNullable(this.byKey.get(key));
	}

	/**
	 * Find the sources that were read through another one.
	 * @param source the other one
	 * @return the sources, in the order of the catalogue
	 */
	public List<Reference> findAllReadThrough(Reference source) {
		return this.all.stream().filter((other) -> source.equals(other.getVia())).toList();
	}

	/**
	 * Find the sources that repeat another one.
	 * @param source the other one
	 * @return the sources, in the order of the catalogue
	 */
	public List<Reference> findAllRepeating(Reference source) {
		return this.all.stream().filter((other) -> source.equals(other.getSameVoiceAs())).toList();
	}

}
