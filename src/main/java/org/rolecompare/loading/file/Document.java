package org.rolecompare.loading.file;

import java.util.function.Supplier;

import tools.jackson.databind.JsonNode;

import org.springframework.util.function.SingletonSupplier;

/**
 * A file whose text could be read as a tree, whatever the tree may say.
 *
 * @param file the file, relative to the catalogue's folder
 * @param outline where in the text the values stand
 * @param isAscii whether it holds nothing but ASCII, not even as a code
 * @param mayCut whether a value may be cut by a comment, so that the outline is worth a
 * look
 */
record Document(String file, FileKind kind, JsonNode tree, Supplier<Outline> outline, boolean isAscii, boolean mayCut) {

	/**
	 * Where the values stand is found out only when somebody asks: a catalogue without
	 * faults is not read twice.
	 */
	static Document of(String file, FileKind kind, String text, JsonNode tree) {
		SingletonSupplier<Outline> outline = SingletonSupplier
			.of(() -> kind.isTable() ? Outline.ofTable(TableReader.lines(text)) : Outline.ofYaml(text));
		return new Document(file, kind, tree, outline, UnseenCharacters.cannotBeIn(text),
				!kind.isTable() && text.contains(" #"));
	}

	LocatedNode root() {
		return LocatedNode.root(this);
	}

	/** Whether it should list records and does not, so that nobody knows them. */
	boolean isNotAList() {
		return this.kind.isList() && !this.tree.isArray();
	}

}
