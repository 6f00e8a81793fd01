package org.rolecompare.loading.rule;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rolecompare.english.Spelling;
import org.rolecompare.loading.file.CatalogueFiles;
import org.rolecompare.loading.file.FileKind;
import org.rolecompare.loading.file.LocatedNode;

/**
 * A catalogue as the rules see it: records wherever they stand, whether or not their
 * shape is right, and the names that other records may use. A name counts as known as
 * soon as anything suggests it, so that one typing error does not find fault with every
 * file that names the record.
 */
final class CatalogueRecords {

	private final CatalogueFiles files;

	private final Map<FileKind, Set<String>> names = new EnumMap<>(FileKind.class);

	private final Map<String, String> suggestions = new HashMap<>();

	private final Set<FileKind> unknown = EnumSet.noneOf(FileKind.class);

	private final List<LocatedNode> citations;

	private final LocalDate today;

	private final boolean whole;

	CatalogueRecords(CatalogueFiles files, LocalDate today) {
		this.files = files;
		this.today = today;
		this.whole = files.isWhole();
		this.citations = files.roots().<LocatedNode>mapMulti((root, cites) -> {
			root.everywhere("cites", cites);
			root.everywhere("otherwise", cites);
		}).flatMap(LocatedNode::items).toList();
		for (FileKind kind : FileKind.values()) {
			if (files.isUnknown(kind)) {
				this.unknown.add(kind);
			}
			this.names.put(kind, Stream.concat(files.fileNames(kind), declaredNames(kind)).collect(Collectors.toSet()));
		}
	}

	private Stream<String> declaredNames(FileKind kind) {
		String field = (kind == FileKind.REFERENCES) ? "key" : "slug";
		return this.files.records(kind).flatMap((record) -> record.text(field).stream());
	}

	/** The records of a kind in the order of their files. */
	Stream<LocatedNode> records(FileKind kind) {
		return this.files.records(kind);
	}

	Stream<LocatedNode> roles() {
		return records(FileKind.ROLE);
	}

	/** The records of all kinds that stand in files of their own. */
	Stream<LocatedNode> recordsNamedLikeTheirFile() {
		return Stream.of(FileKind.values()).filter(FileKind::isNamedAfterRecord).flatMap(this::records);
	}

	/** Every advantage, drawback and signal. */
	Stream<LocatedNode> arguments() {
		return records(FileKind.COMBINED_ROLE).flatMap(CatalogueRecords::argumentsOf);
	}

	/** The advantages, drawbacks and signals of one combined role. */
	static Stream<LocatedNode> argumentsOf(LocatedNode combinedRole) {
		return Stream.of("advantages", "drawbacks", "signals").flatMap(combinedRole::items);
	}

	/** Every structure of every combined role. */
	Stream<LocatedNode> structures() {
		return records(FileKind.STRUCTURES).flatMap((file) -> file.items("structures"));
	}

	/** What speaks for a structure, and then against it. */
	static Stream<LocatedNode> argumentsOfStructure(LocatedNode structure) {
		return Stream.of("pros", "cons").flatMap(structure::items);
	}

	/** Every group of figures of every combined role. */
	Stream<LocatedNode> figureGroups() {
		return records(FileKind.FIGURES).flatMap((file) -> file.items("figures"));
	}

	/** How the answers to every signal are read. */
	Stream<LocatedNode> fits() {
		return records(FileKind.COMBINED_ROLE).flatMap((file) -> file.items("signals"))
			.flatMap((signal) -> Stream.of(signal.at("fits"), signal.at("noFits")))
			.flatMap(LocatedNode::values);
	}

	/** Every key in every {@code cites} and {@code otherwise}. */
	Stream<LocatedNode> citations() {
		return this.citations.stream();
	}

	/** The files themselves. */
	Stream<LocatedNode> roots() {
		return this.files.roots();
	}

	LocalDate today() {
		return this.today;
	}

	/** Whether there is nothing that could not be read. */
	boolean isWhole() {
		return this.whole;
	}

	/** Whether there is, or may be, a record of that kind and name. */
	boolean knows(FileKind kind, String name) {
		return this.unknown.contains(kind) || this.names.getOrDefault(kind, Set.of()).contains(name);
	}

	/** Asks for the record that a name may have meant. */
	String suggestion(FileKind kind, String name) {
		// A name that is misspelt is often misspelt in many places.
		return this.suggestions.computeIfAbsent(kind + " " + name,
				(missing) -> Spelling.suggestion(name, this.names.getOrDefault(kind, Set.of()).stream()));
	}

	/** The names in a mapping. */
	static Stream<String> names(LocatedNode mapping) {
		return mapping.names().flatMap((name) -> name.text().stream());
	}

	/** The slugs in a list. */
	static List<String> slugs(LocatedNode list) {
		return list.items().flatMap((item) -> item.text().stream()).toList();
	}

}
