package org.rolecompare.loading.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The shortest way from a name back to itself. */
final class CycleFinder {

	private CycleFinder() {
	}

	/**
	 * Looks for a circle.
	 * @param start the name at which it starts and ends
	 * @param next the names to which each name leads
	 * @return the names on the way, the start first and last; empty if there is no way
	 * back
	 */
	static Optional<List<String>> through(String start, Map<String, List<String>> next) {
		Map<String, String> cameFrom = new HashMap<>();
		Deque<String> open = new ArrayDeque<>(List.of(start));
		while (!open.isEmpty() && !cameFrom.containsKey(start)) {
			String name = open.remove();
			for (String following : next.getOrDefault(name, List.of())) {
				if (cameFrom.putIfAbsent(following, name) == null) {
					open.add(following);
				}
			}
		}
		return cameFrom.containsKey(start) ? Optional.of(backwards(start, cameFrom)) : Optional.empty();
	}

	private static List<String> backwards(String start, Map<String, String> cameFrom) {
		List<String> way = new ArrayList<>(List.of(start));
		String name = start;
		do {
			name = cameFrom.getOrDefault(name, start);
			way.add(name);
		}
		while (!name.equals(start));
		Collections.reverse(way);
		return way;
	}

}
