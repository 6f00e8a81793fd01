package org.rolecompare.loading.file;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

import tools.jackson.databind.JsonNode;

import org.rolecompare.english.Spelling;

/** Reads one catalogue, file by file, and goes on after a fault so that all are found. */
final class CatalogueFilesReader {

	private static final SchemaValidator SHAPE = new SchemaValidator();

	private final YamlReader yaml = new YamlReader();

	private final List<Document> documents = new ArrayList<>();

	private final Set<String> unreadable = new HashSet<>();

	private final List<Fault> faults = new ArrayList<>();

	CatalogueFiles read(CatalogueSource source) {
		try {
			return read(source.read(this::leaveOut));
		}
		catch (UnreadableFileException ex) {
			return CatalogueFiles.none(ex.fault());
		}
	}

	private CatalogueFiles read(SortedMap<String, byte[]> contents) {
		contents.keySet().removeIf(this::isUnexpected);
		contents.forEach(this::read);
		Arrays.stream(FileKind.values()).filter(FileKind::isRequired).forEach(this::requirePresence);
		this.faults.addAll(this.documents.stream().flatMap(SHAPE::faults).toList());
		return new CatalogueFiles(this.documents, this.unreadable, this.faults, contents);
	}

	private boolean isUnexpected(String file) {
		boolean unexpected = FileKind.of(file).isEmpty();
		if (unexpected) {
			this.faults.add(Fault.ofFile(file, "known-file",
					"is not part of the format" + Spelling.suggestion(file, FileKind.places(file))));
		}
		return unexpected;
	}

	private void read(String file, byte[] content) {
		FileKind kind = FileKind.of(file).orElseThrow();
		try {
			String text = text(file, content);
			this.documents.add(Document.of(file, kind, text, tree(file, kind, text)));
		}
		catch (UnreadableFileException ex) {
			leaveOut(ex.fault());
		}
	}

	private JsonNode tree(String file, FileKind kind, String text) {
		return kind.isTable() ? TableReader.read(file, text, SHAPE.columns(kind), SHAPE.requiredColumns(kind))
				: this.yaml.read(file, text);
	}

	/** Decodes strictly, since a replaced character would be published unseen. */
	private static String text(String file, byte[] content) {
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
			return text.startsWith("\uFEFF") ? text.substring(1) : text;
		}
		catch (CharacterCodingException ex) {
			throw new UnreadableFileException(Fault.ofFile(file, "encoding", "is not UTF-8 text"));
		}
	}

	private void requirePresence(FileKind kind) {
		boolean present = this.documents.stream().anyMatch((document) -> document.kind() == kind);
		boolean explained = this.unreadable.stream().anyMatch(kind::standsIn);
		if (!present && !explained) {
			leaveOut(Fault.ofFile(kind.place(), "required-file", "is missing"));
		}
	}

	private void leaveOut(Fault fault) {
		this.faults.add(fault);
		this.unreadable.add(fault.file());
	}

}
