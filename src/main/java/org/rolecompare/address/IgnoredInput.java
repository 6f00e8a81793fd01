package org.rolecompare.address;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What an address names that there is not, to be told to the reader. An address may name
 * any number of things, so only the first few are repeated.
 *
 * @param kind what the names were taken for, such as <em>category</em>
 * @param names the first of the names, tidied and cut to a readable length
 * @param more how many further names there are
 */
public record IgnoredInput(String kind, List<String> names, int more) {

	private static final int MOST_NAMES = 5;

	/**
	 * Find out what is to be left out.
	 * @param kind what the names were taken for
	 * @param asked what the address names, already tidied
	 * @param known what there is
	 * @return the rest, each name once
	 */
	public static IgnoredInput of(String kind, Collection<String> asked, Collection<String> known) {
		List<String> unknown = asked.stream().filter((name) -> !known.contains(name)).distinct().toList();
		List<String> first = unknown.stream().limit(MOST_NAMES).map(UserInput::name).toList();
		return new IgnoredInput(kind, first, unknown.size() - first.size());
	}

	/** Names of an address without characters that cannot be seen, each once. */
	public static List<String> tidy(Collection<String> typed) {
		return typed.stream().flatMap((name) -> Stream.ofNullable(tidy(name))).distinct().toList();
	}

	/**
	 * Tidy a name of an address, which a page may have to repeat: without characters that
	 * cannot be seen.
	 * @return the name, null if nothing of it can be seen
	 */
	public static @Nullable String tidy(@Nullable String typed) {
		String visible = UserInput.visible(typed);
		return visible.isEmpty() ? null : visible;
	}

	/** Two kinds of names left out as one. */
	public IgnoredInput and(IgnoredInput other) {
		List<String> all = Stream.concat(this.names.stream(), other.names.stream()).toList();
		List<String> first = all.stream().limit(MOST_NAMES).toList();
		return new IgnoredInput(this.kind, first, this.more + other.more + all.size() - first.size());
	}

	public boolean isEmpty() {
		return this.names.isEmpty();
	}

	/** As in <em>“a”, “b” and 2 more</em>, with that conjunction before the number. */
	public String quoted(String conjunction) {
		String quoted = this.names.stream().map((name) -> "“" + name + "”").collect(Collectors.joining(", "));
		return (this.more > 0) ? quoted + " " + conjunction + " " + this.more + " more" : quoted;
	}

}
