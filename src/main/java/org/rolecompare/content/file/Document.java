package org.rolecompare.content.file;

import tools.jackson.databind.JsonNode;

/**
 * A file whose text could be read as a tree, whatever the tree may say.
 *
 * @param file the file, relative to the catalogue's folder
 * @param kind the kind of file
 * @param tree its content
 */
record Document(String file, FileKind kind, JsonNode tree) {

	Place root() {
		return Place.root(this.file, this.tree);
	}

	/** Whether it should list records and does not, so that nobody knows them. */
	boolean isNotAList() {
		return this.kind.isList() && !this.tree.isArray();
	}

}
