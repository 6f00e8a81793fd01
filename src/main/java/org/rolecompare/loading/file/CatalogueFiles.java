package org.rolecompare.loading.file;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * The files of a catalogue as trees, with the faults found while reading them. A file
 * that cannot be read is left out but not forgotten, so that no other file is blamed for
 * naming what stands in it.
 */
public final class CatalogueFiles {

	private final List<Document> documents;

	private final Set<String> unreadable;

	private final List<Fault> faults;

	private final SortedMap<String, byte[]> contents;

	CatalogueFiles(List<Document> documents, Set<String> unreadable, List<Fault> faults,
			SortedMap<String, byte[]> contents) {
		this.documents = List.copyOf(documents);
		this.unreadable = Set.copyOf(unreadable);
		this.faults = List.copyOf(faults);
		this.contents = Collections.unmodifiableSortedMap(contents);
	}

	/** A catalogue of which nothing could be read. */
	static CatalogueFiles none(Fault fault) {
		return new CatalogueFiles(List.of(), Set.of(), List.of(fault), Collections.emptySortedMap());
	}

	/** Reads a catalogue and checks the shape of every file. */
	public static CatalogueFiles read(CatalogueSource source) {
		return new CatalogueFilesReader().read(source);
	}

	/**
	 * What is wrong with the files themselves: missing, unreadable, or of the wrong
	 * shape. In no particular order.
	 */
	public List<Fault> faults() {
		return this.faults;
	}

	/** A hash of the contents, the same on every machine: hexadecimal digits. */
	public String version() {
		return ContentHash.of(this.contents);
	}

	/** The contents by path relative to the catalogue's folder, as they were read. */
	public SortedMap<String, byte[]> contents() {
		return this.contents;
	}

	/** The roots of all files that could be read. */
	public Stream<LocatedNode> roots() {
		return this.documents.stream().map(Document::root);
	}

	/**
	 * The records of one kind in the order of their files: the files themselves, or the
	 * items of the one file that lists them.
	 */
	public Stream<LocatedNode> records(FileKind kind) {
		Stream<LocatedNode> roots = this.documents.stream()
			.filter((document) -> document.kind() == kind)
			.map(Document::root);
		return kind.isList() ? roots.flatMap(LocatedNode::items) : roots;
	}

	/**
	 * The names of the files of one kind, readable or not, without their ending.
	 * @param kind a kind with one file for each record
	 */
	public Stream<String> fileNames(FileKind kind) {
		return Stream.concat(this.documents.stream().map(Document::file), this.unreadable.stream())
			.filter((file) -> FileKind.of(file).filter(kind::equals).isPresent())
			.map((file) -> file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('.')));
	}

	/**
	 * Whether every file could be read, so that what is nowhere to be found is nowhere.
	 */
	public boolean isWhole() {
		return this.unreadable.isEmpty() && this.documents.stream().noneMatch(Document::isNotAList);
	}

	/**
	 * Whether there may be records of a kind that nobody has seen, because the file that
	 * lists them or the folder they stand in could not be read.
	 */
	public boolean isUnknown(FileKind kind) {
		return this.unreadable.stream()
			.anyMatch((file) -> kind.place().equals(file) || kind.place().startsWith(file + "/"))
				|| this.documents.stream().anyMatch((document) -> document.kind() == kind && document.isNotAList());
	}

}
