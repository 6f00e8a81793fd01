package org.rolecompare.format;

import java.lang.reflect.Method;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyName;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

import org.springframework.util.ReflectionUtils;

/**
 * What all records have in common where they are written as JSON: a thing that has a page
 * says where, and a constant is called as addresses call it.
 */
final class RecordIntrospector extends JacksonAnnotationIntrospector {

	private static final long serialVersionUID = 1L;

	private static final String ADDRESS = "href";

	private static final String SLUG = "slug";

	@Override
	public @Nullable PropertyName findNameForSerialization(MapperConfig<?> config, Annotated annotated) {
		boolean address = annotated instanceof AnnotatedMethod method && method.getName().equals(ADDRESS)
				&& method.getParameterCount() == 0 && method.getDeclaringClass().isRecord();
		return address ? PropertyName.construct(ADDRESS) : super.findNameForSerialization(config, annotated);
	}

	@Override
	public String[] findEnumValues(MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
		for (int i = 0; i < constants.length; i++) {
			names[i] = name(constants[i]);
		}
		return names;
	}

	private static String name(Enum<?> constant) {
		Method slug = ReflectionUtils.findMethod(constant.getDeclaringClass(), SLUG);
		if (slug == null) {
			return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
		}
		ReflectionUtils.makeAccessible(slug);
		return String.valueOf(ReflectionUtils.invokeMethod(slug, constant));
	}

}
