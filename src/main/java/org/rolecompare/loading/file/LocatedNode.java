package org.rolecompare.loading.file;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * A value in a catalogue file together with where it stands, so that a rule that finds
 * fault with it can say where. Reading one never fails: what is absent or has the wrong
 * shape is simply empty, since the schema has found fault with it already.
 *
 * @param path the place in the file; empty for its root
 * @param record the slug or key of the record that the value belongs to
 */
public record LocatedNode(Document document, String path, @Nullable String record, JsonNode value) {

	static LocatedNode root(Document document) {
		return new LocatedNode(document, "", nameOf(document.tree(), null), document.tree());
	}

	/** The file in which it stands, relative to the catalogue's folder. */
	public String file() {
		return this.document.file();
	}

	/** File and line in which it begins, such as {@code references.yaml:12}. */
	public String line() {
		return file() + ":" + this.document.outline().get().line(this.path);
	}

	/** The value of a field, missing if there is no such field. */
	public LocatedNode at(String field) {
		return inside(field(this.path, field), this.value.path(field));
	}

	/** An item of a list by its number, from zero; missing if there is no such item. */
	LocatedNode item(int index) {
		return inside(item(this.path, index), this.value.path(index));
	}

	/** The items of a list in their order; none if the value is not a list. */
	public Stream<LocatedNode> items() {
		return IntStream.range(0, this.value.isArray() ? this.value.size() : 0).mapToObj(this::item);
	}

	/** The items of a list in a field. */
	public Stream<LocatedNode> items(String field) {
		return at(field).items();
	}

	/** The values of a mapping in their order; none if the value is not a mapping. */
	public Stream<LocatedNode> values() {
		return this.value.propertyNames().stream().map(this::at);
	}

	/** The names in a mapping, each at the place of what it names. */
	public Stream<LocatedNode> names() {
		return this.value.propertyNames().stream().map((name) -> {
			LocatedNode named = at(name);
			return new LocatedNode(named.document, named.path, named.record, StringNode.valueOf(name));
		});
	}

	/**
	 * Finds every field of that name, here and inside, however deep, outer ones first.
	 */
	public void everywhere(String field, Consumer<LocatedNode> fields) {
		if (this.value.has(field)) {
			fields.accept(at(field));
		}
		Stream.concat(items(), values())
			.filter((place) -> place.value.isContainer())
			.forEach((place) -> place.everywhere(field, fields));
	}

	/** The texts here and inside; none if its file has nothing but visible ASCII. */
	public Stream<LocatedNode> textsBeyondAscii() {
		return this.document.isAscii() ? Stream.empty() : texts();
	}

	/**
	 * The texts here and inside that are cut by a comment which an editor may not have
	 * meant as one: it follows unquoted text after a single space, as in
	 * {@code text: Ranks #1 in pay.}
	 */
	public Stream<LocatedNode> cutTexts() {
		return this.document.mayCut()
				? texts().filter((place) -> this.document.outline().get().cut().contains(place.path)) : Stream.empty();
	}

	private Stream<LocatedNode> texts() {
		return this.value.isString() ? Stream.of(this) : Stream.concat(items(), values()).flatMap(LocatedNode::texts);
	}

	/** The value as text; empty if it is not text. */
	public Optional<String> text() {
		return this.value.stringValueOpt();
	}

	/**
	 * The value as text, also where it was written as a number, such as the year 2019.
	 */
	public Optional<String> textOrNumber() {
		return this.value.isNumber() ? Optional.of(this.value.asString()) : text();
	}

	/** The text of a field; empty if there is none. */
	public Optional<String> text(String field) {
		return this.value.path(field).stringValueOpt();
	}

	/** The whole number in a field; empty if there is none. */
	public Optional<Integer> number(String field) {
		JsonNode number = this.value.path(field);
		return (number.isNumber() && number.canConvertToExactIntegral() && number.canConvertToInt())
				? Optional.of(number.intValue()) : Optional.empty();
	}

	/** A fault at this place. */
	public Fault fault(String rule, String message) {
		int line = this.document.outline().get().line(this.path);
		return new Fault(file(), line, this.path, this.record, rule, message);
	}

	/** The path of a field. */
	static String field(String path, String name) {
		return path.isEmpty() ? name : path + "." + name;
	}

	/** The path of an item of a list. */
	static String item(String path, int index) {
		return path + "[" + index + "]";
	}

	private LocatedNode inside(String path, JsonNode value) {
		return new LocatedNode(this.document, path, nameOf(value, this.record), value);
	}

	private static @Nullable String nameOf(JsonNode value, @Nullable String enclosing) {
		return value.path("slug").stringValueOpt().or(() -> value.path("key").stringValueOpt()).orElse(enclosing);
	}

}
