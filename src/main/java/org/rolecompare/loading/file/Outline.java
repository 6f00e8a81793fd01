package org.rolecompare.loading.file;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Where in the text of a file each value begins, by the paths that {@link LocatedNode}
 * gives them.
 *
 * @param lines the line of each value, from one
 * @param cut the values that a comment ends after a single space, as in
 * {@code text: Ranks #1 in pay.}
 */
record Outline(Map<String, Integer> lines, Set<String> cut) {

	/** The rows of a table, each with its line. */
	static Outline ofTable(List<Integer> lines) {
		Map<String, Integer> rows = new HashMap<>();
		for (int row = 0; row < lines.size(); row++) {
			rows.put(LocatedNode.item("", row), lines.get(row));
		}
		return new Outline(rows, Set.of());
	}

	/** The values of a YAML file that could be read. */
	static Outline ofYaml(String text) {
		Walk walk = new Walk(text.lines().toList());
		new Parse(YamlReader.SETTINGS).parseString(text).forEach(walk::pass);
		return walk.outline;
	}

	/** The line of a value, or of what it is missing from. */
	int line(String path) {
		String known = path;
		while (!this.lines.containsKey(known) && !known.isEmpty()) {
			known = known.substring(0, Math.max(0, Math.max(known.lastIndexOf('.'), known.lastIndexOf('['))));
		}
		return this.lines.getOrDefault(known, 0);
	}

	/** A walk through the events of a parser, along the paths of the values. */
	private static final class Walk {

		private final Outline outline = new Outline(new HashMap<>(), new LinkedHashSet<>());

		private final Deque<Level> levels = new ArrayDeque<>();

		private final List<String> text;

		private Walk(List<String> text) {
			this.text = text;
		}

		private void pass(Event event) {
			if (event instanceof CollectionEndEvent) {
				this.levels.pop();
			}
			else if (event instanceof NodeEvent node) {
				pass(node);
			}
		}

		private void pass(NodeEvent node) {
			Level level = this.levels.peek();
			String path = (level != null) ? level.next(node) : "";
			int line = node.getStartMark().map(Mark::getLine).orElse(-1) + 1;
			// The line of a name counts, and not that of its value.
			this.outline.lines.putIfAbsent(path, line);
			if (node instanceof ScalarEvent scalar && scalar.isPlain() && isCut(scalar)) {
				this.outline.cut.add(path);
			}
			if (node instanceof CollectionStartEvent) {
				this.levels.push(new Level(path, node instanceof MappingStartEvent));
			}
		}

		private boolean isCut(ScalarEvent scalar) {
			return scalar.getEndMark().filter((end) -> rest(end).startsWith(" #")).isPresent();
		}

		private String rest(Mark end) {
			String line = (end.getLine() < this.text.size()) ? this.text.get(end.getLine()) : "";
			int column = Math.min(end.getColumn(), line.codePointCount(0, line.length()));
			return line.substring(line.offsetByCodePoints(0, column));
		}

	}

	/** A list or mapping in which a walk stands. */
	private static final class Level {

		private final String path;

		private final boolean mapping;

		private int index;

		private @Nullable String name;

		private Level(String path, boolean mapping) {
			this.path = path;
			this.mapping = mapping;
		}

		/** The path of what comes next; a name and its value have the same. */
		private String next(NodeEvent node) {
			if (!this.mapping) {
				return LocatedNode.item(this.path, this.index++);
			}
			String named = this.name;
			this.name = (named == null && node instanceof ScalarEvent scalar) ? scalar.getValue() : null;
			return LocatedNode.field(this.path, (named != null) ? named : String.valueOf(this.name));
		}

	}

}
