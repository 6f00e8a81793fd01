package org.rolecompare.loading.file;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;

/**
 * Whether a file has the shape that the schema of its kind asks for. The schemas are
 * files of their own so that an editor's tools can use them too.
 */
final class SchemaValidator {

	private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

	private final Map<FileKind, Schema> schemas = new ConcurrentHashMap<>();

	/** The faults in the shape of a file. */
	Stream<Fault> faults(Document document) {
		List<Error> errors = schema(document.kind()).validate(document.tree());
		return errors.stream().map((error) -> place(document, error).fault("shape", message(error))).distinct();
	}

	/** The columns of a table, in their order. */
	List<String> columns(FileKind kind) {
		return List.copyOf(schema(kind).getSchemaNode().path("items").path("properties").propertyNames());
	}

	/** How many columns of a table may not be left out; they come first. */
	int requiredColumns(FileKind kind) {
		return schema(kind).getSchemaNode().path("items").path("required").size();
	}

	private Schema schema(FileKind kind) {
		return this.schemas.computeIfAbsent(kind, (missing) -> this.registry
			.getSchema(SchemaLocation.of("classpath:catalogue-schema/" + missing.schema() + ".schema.json")));
	}

	private static LocatedNode place(Document document, Error error) {
		NodePath location = error.getInstanceLocation();
		LocatedNode place = document.root();
		for (int i = 0; i < location.getNameCount(); i++) {
			place = (location.getElement(i) instanceof Integer index) ? place.item(index)
					: place.at(location.getName(i));
		}
		String field = error.getProperty();
		return (field != null) ? place.at(field) : place;
	}

	private String message(Error error) {
		SchemaLocation keyword = error.getSchemaLocation();
		SchemaLocation schema = new SchemaLocation(keyword.getAbsoluteIri(), keyword.getFragment().getParent());
		return SchemaMessages.of(error, this.registry.getSchema(schema).getSchemaNode());
	}

}
