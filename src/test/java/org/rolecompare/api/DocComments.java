package org.rolecompare.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;

/**
 * What the sources say of types, of the components of records and of methods, as plain
 * text.
 */
final class DocComments {

	private static final Path SOURCES = Path.of("src/main/java");

	private static final Pattern COMPONENT = Pattern.compile("@param (\\w+) (.*?)(?= @\\w|$)");

	private final Map<String, String> words = new HashMap<>();

	private DocComments() {
	}

	static DocComments read() {
		DocComments comments = new DocComments();
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
				Stream<Path> sources = Files.walk(SOURCES)) {
			List<Path> all = sources.filter((file) -> file.toString().endsWith(".java")).toList();
			JavacTask task = (JavacTask) compiler.getTask(null, files, null, null, null,
					files.getJavaFileObjectsFromPaths(all));
			DocTrees trees = DocTrees.instance(task);
			for (CompilationUnitTree unit : task.parse()) {
				new Scanner(comments.words, trees, String.valueOf(unit.getPackageName())).scan(unit, null);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return comments;
	}

	/**
	 * Find what is said.
	 * @param property the component or method, empty for the type itself
	 * @return the text, empty if nothing is said
	 */
	String find(Class<?> type, String property) {
		return this.words.getOrDefault(type.getName() + "#" + property, "");
	}

	private static final class Scanner extends TreePathScanner<Void, Void> {

		private final Map<String, String> words;

		private final DocTrees trees;

		private String owner;

		private Scanner(Map<String, String> words, DocTrees trees, String room) {
			this.words = words;
			this.trees = trees;
			this.owner = room + ".";
		}

		@Override
		public Void visitClass(ClassTree type, Void nothing) {
			String outer = this.owner;
			String name = outer + type.getSimpleName();
			said().ifPresent((text) -> {
				this.words.put(name + "#", text.replaceFirst("\\s*@(param|see|throws)\\b.*", ""));
				Matcher component = COMPONENT.matcher(text);
				while (component.find()) {
					this.words.put(name + "#" + component.group(1), component.group(2));
				}
			});
			this.owner = name + "$";
			super.visitClass(type, nothing);
			this.owner = outer;
			return null;
		}

		@Override
		public Void visitMethod(MethodTree method, Void nothing) {
			String name = this.owner.substring(0, this.owner.length() - 1) + "#" + method.getName();
			said().ifPresent((text) -> this.words.putIfAbsent(name, text.replaceFirst("\\s*@\\w+\\b.*", "")));
			return null;
		}

		private Optional<String> said() {
			return Optional.ofNullable(this.trees.getDocComment(getCurrentPath()))
				.map((text) -> text.replaceAll("\\{@\\w+ ([^}]*)}", "$1")
					.replaceAll("</?\\w+>", "")
					.replaceAll("\\s+", " ")
					.strip());
		}

	}

}
