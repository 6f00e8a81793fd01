package org.rolecompare.format;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Set;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsonFormatVisitors.JsonArrayFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonBooleanFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import tools.jackson.databind.jsonFormatVisitors.JsonIntegerFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonMapFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonNumberFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonObjectFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonStringFormatVisitor;
import tools.jackson.databind.jsonFormatVisitors.JsonValueFormat;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import org.rolecompare.page.PageRecord;

/**
 * The JSON Schema of every answer, asked of the mapper that writes the answers: so no
 * property can be missing in it and none can be too many. What may be null is read from
 * the declaration, and a property is always there.
 */
public final class RecordSchemas {

	private final ObjectNode components;

	private final BiFunction<Class<?>, String, String> words;

	/**
	 * Create the schemas.
	 * @param components takes every schema under its name
	 * @param words what is said of a property of a type, and of the type itself by an
	 * empty name
	 */
	public RecordSchemas(ObjectNode components, BiFunction<Class<?>, String, String> words) {
		this.components = components;
		this.words = words;
	}

	/** Describe the answer that holds a record, and refer to it. */
	public ObjectNode answer(Class<? extends PageRecord> type) {
		String name = ApiAddress.answer(type);
		if (!this.components.has(name)) {
			ObjectNode answer = this.components.putObject(name).put("type", "object");
			ObjectNode properties = answer.putObject("properties");
			properties.set("about", schema(javaType(Provenance.class), null));
			properties.set(ApiAddress.property(type), schema(javaType(type), null));
			answer.putArray("required").add("about").add(ApiAddress.property(type));
		}
		return reference(name);
	}

	/** The slugs of all constants of a type. */
	public static ArrayNode values(Class<?> type) {
		return (ArrayNode) new RecordSchemas(node(), (owner, property) -> "").schema(javaType(type), null).get("enum");
	}

	private ObjectNode schema(JavaType type, @Nullable AnnotatedType declared) {
		Shape shape = new Shape();
		JsonFormat.JSON.acceptJsonFormatVisitor(type, shape);
		ObjectNode schema = shape.schema;
		if (shape.items != null) {
			ObjectNode items = schema(shape.items, argument(declared));
			schema.put("type", "array").set("items", items);
			if (Set.class.isAssignableFrom(type.getRawClass())) {
				schema.put("uniqueItems", true);
			}
		}
		else if (shape.isObject) {
			schema = reference(component(type));
		}
		return isNullable(declared) ? orNull(schema) : schema;
	}

	private String component(JavaType type) {
		String name = name(type);
		if (!this.components.has(name)) {
			ObjectNode component = this.components.putObject(name);
			say(component, type.getRawClass(), "");
			component.put("type", "object");
			ObjectNode properties = component.putObject("properties");
			ArrayNode required = component.putArray("required");
			JsonFormat.JSON.acceptJsonFormatVisitor(type, new JsonFormatVisitorWrapper.Base() {
				@Override
				public JsonObjectFormatVisitor expectObjectFormat(JavaType object) {
					return new JsonObjectFormatVisitor.Base(getContext()) {
						@Override
						public void optionalProperty(BeanProperty property) {
							AnnotatedElement member = property.getMember().getAnnotated();
							ObjectNode schema = schema(property.getType(), declared(member));
							say(schema, property.getMember().getDeclaringClass(), property.getName());
							properties.set(property.getName(), schema);
							required.add(property.getName());
						}
					};
				}
			});
		}
		return name;
	}

	private void say(ObjectNode schema, Class<?> type, String property) {
		String said = this.words.apply(type, property);
		if (!said.isEmpty()) {
			schema.put("description", said);
		}
	}

	/** A nested type is called by its outer one, too: Row alone is no name. */
	private static String name(JavaType type) {
		StringBuilder name = new StringBuilder();
		for (int i = 0; i < type.containedTypeCount(); i++) {
			name.append(name(type.containedType(i)));
		}
		Class<?> outer = type.getRawClass().getEnclosingClass();
		if (outer != null) {
			name.append(name(javaType(outer)));
		}
		return name.append(type.getRawClass().getSimpleName()).toString();
	}

	private static AnnotatedType declared(AnnotatedElement member) {
		return (member instanceof Method method) ? method.getAnnotatedReturnType()
				: ((Field) member).getAnnotatedType();
	}

	private static @Nullable AnnotatedType argument(@Nullable AnnotatedType declared) {
		return (declared instanceof AnnotatedParameterizedType generic) ? generic.getAnnotatedActualTypeArguments()[0]
				: null;
	}

	private static boolean isNullable(@Nullable AnnotatedType declared) {
		return declared != null && declared.isAnnotationPresent(Nullable.class);
	}

	private static ObjectNode orNull(ObjectNode schema) {
		if (schema.has("$ref")) {
			ObjectNode either = node();
			either.putArray("anyOf").add(schema).addObject().put("type", "null");
			return either;
		}
		ArrayNode types = JsonNodeFactory.instance.arrayNode().add(schema.get("type")).add("null");
		schema.set("type", types);
		if (schema.get("enum") instanceof ArrayNode values) {
			values.addNull();
		}
		return schema;
	}

	private static ObjectNode reference(String name) {
		return node().put("$ref", "#/components/schemas/" + name);
	}

	private static ObjectNode node() {
		return JsonNodeFactory.instance.objectNode();
	}

	private static JavaType javaType(Class<?> type) {
		return JsonFormat.JSON.constructType(type);
	}

	/** What the mapper makes of a type. */
	private static final class Shape extends JsonFormatVisitorWrapper.Base {

		private final ObjectNode schema = node();

		private @Nullable JavaType items;

		private boolean isObject;

		@Override
		public JsonObjectFormatVisitor expectObjectFormat(JavaType type) {
			this.isObject = true;
			return new JsonObjectFormatVisitor.Base(getContext());
		}

		@Override
		public JsonArrayFormatVisitor expectArrayFormat(JavaType type) {
			this.items = type.getContentType();
			return new JsonArrayFormatVisitor.Base(getContext());
		}

		@Override
		public JsonStringFormatVisitor expectStringFormat(JavaType type) {
			this.schema.put("type", "string");
			return new JsonStringFormatVisitor.Base() {
				@Override
				public void format(JsonValueFormat format) {
					Shape.this.schema.put("format", format.toString());
				}

				@Override
				public void enumTypes(Set<String> values) {
					ArrayNode all = Shape.this.schema.putArray("enum");
					values.forEach(all::add);
				}
			};
		}

		@Override
		public JsonNumberFormatVisitor expectNumberFormat(JavaType type) {
			this.schema.put("type", "number");
			return new JsonNumberFormatVisitor.Base();
		}

		@Override
		public JsonIntegerFormatVisitor expectIntegerFormat(JavaType type) {
			this.schema.put("type", "integer");
			return new JsonIntegerFormatVisitor.Base();
		}

		@Override
		public JsonBooleanFormatVisitor expectBooleanFormat(JavaType type) {
			this.schema.put("type", "boolean");
			return new JsonBooleanFormatVisitor.Base();
		}

		@Override
		public JsonMapFormatVisitor expectMapFormat(JavaType type) {
			throw new IllegalArgumentException("A record tells what it holds, and a map does not: " + type);
		}

	}

}
