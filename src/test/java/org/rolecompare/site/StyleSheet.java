package org.rolecompare.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The blocks of a stylesheet, read as the syntax of CSS has them: whatever stands before
 * a brace heads what stands in it, be it a rule, a condition or a layer, at any depth.
 *
 * @param rules every block of declarations that selects elements, from top to bottom
 */
record StyleSheet(List<Rule> rules) {

	private static final Pattern TOKEN = Pattern
		.compile("/\\*.*?\\*/|\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'|[{};]|[^{};\"'/]+|/", Pattern.DOTALL);

	/** Commas between selectors, not those inside brackets. */
	private static final Pattern COMMA = Pattern.compile(",(?![^(\\[]*[)\\]])");

	/** The styles of the application: those of every page, then those of some. */
	static List<StyleSheet> ours() {
		return files().stream().map((file) -> of(text(file))).toList();
	}

	/**
	 * What the files of the application's styles say, as they were written: the one of
	 * every page, then those that few pages bring besides.
	 */
	static String text() {
		return files().stream().map(StyleSheet::text).collect(Collectors.joining());
	}

	/** What one of the files says. */
	static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The files, the one of every page first. */
	static List<Path> files() {
		try (Stream<Path> assets = Files.list(Path.of("src/main/resources/assets"))) {
			return assets.filter((file) -> file.toString().endsWith(".css"))
				.sorted(Comparator.comparing((Path file) -> !file.endsWith("style.css")).thenComparing(Path::toString))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Read a stylesheet.
	 * @param css its text
	 * @return its rules
	 */
	static StyleSheet of(String css) {
		List<Rule> rules = new ArrayList<>();
		Deque<String> heads = new ArrayDeque<>();
		StringBuilder head = new StringBuilder();
		Matcher token = TOKEN.matcher(css);
		while (token.find()) {
			switch (token.group()) {
				case "{" -> {
					String prelude = head.toString().strip().replaceAll("\\s+", " ");
					if (!prelude.startsWith("@")) {
						rules.add(new Rule(List.copyOf(heads), prelude));
					}
					heads.addLast(prelude);
					head.setLength(0);
				}
				case "}" -> {
					heads.removeLast();
					head.setLength(0);
				}
				case ";" -> head.setLength(0);
				default -> head.append(token.group().startsWith("/*") ? "" : token.group());
			}
		}
		if (!heads.isEmpty()) {
			throw new IllegalArgumentException("a block is left open: " + heads);
		}
		return new StyleSheet(rules);
	}

	private static List<String> selectors(String list) {
		return COMMA.splitAsStream(list).map(String::strip).toList();
	}

	/**
	 * A rule and where it stands.
	 *
	 * @param within the heads of the blocks around it, outermost first
	 * @param selector what it selects, as written
	 */
	record Rule(List<String> within, String selector) {

		/** The layer it belongs to, or nothing if it stands outside of all layers. */
		String layer() {
			return conditions().filter((head) -> head.startsWith("@layer ")).findFirst().orElse("");
		}

		/**
		 * Layers and conditions around it, and what it selects with nesting resolved:
		 * twice the same is once too many.
		 */
		String place() {
			return Stream.concat(conditions().sorted(), Stream.of(resolved())).collect(Collectors.joining(" "));
		}

		/** The selectors of the outermost rule around it, or its own. */
		List<String> root() {
			return selectors(nesting().findFirst().orElseThrow());
		}

		private String resolved() {
			List<String> resolved = List.of("");
			for (String list : nesting().toList()) {
				resolved = resolved.stream()
					.flatMap((parent) -> selectors(list).stream().map((child) -> nest(parent, child)))
					.toList();
			}
			return resolved.stream().sorted().collect(Collectors.joining(", "));
		}

		private static String nest(String parent, String child) {
			return child.contains("&") ? child.replace("&", parent) : (parent + " " + child).strip();
		}

		private Stream<String> conditions() {
			return this.within.stream().filter((head) -> head.startsWith("@"));
		}

		private Stream<String> nesting() {
			return Stream.concat(this.within.stream().filter((head) -> !head.startsWith("@")),
					Stream.of(this.selector));
		}

		@Override
		public String toString() {
			return String.join(" ", this.within) + " " + this.selector;
		}

	}

}
