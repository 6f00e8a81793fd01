package org.rolecompare.http;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.rolecompare.page.CitedEdition;

import org.springframework.core.MethodParameter;
import org.springframework.http.server.PathContainer;
import org.springframework.util.Assert;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Which parameters a page takes, as its handler declares them: as a {@link RequestParam}
 * or as a record whose components are called like the parameters. A {@code String} takes
 * the first value, a {@code Set} takes values in any order, a {@code List} in that order.
 * A {@code Map} takes one value for each of its keys, which stand in brackets after its
 * name: {@code answer[start-up]}. Every page takes the edition that it is cited from.
 */
final class PageParameters {

	private static final Pattern KEY = Pattern.compile("\\[[a-z0-9-]{1,60}]");

	private final SortedMap<PathPattern, SortedMap<String, Class<?>>> pages;

	private PageParameters(SortedMap<PathPattern, SortedMap<String, Class<?>>> pages) {
		this.pages = pages;
	}

	/**
	 * Read what the handlers declare.
	 * @throws IllegalStateException if one takes parameters without naming them
	 */
	static PageParameters of(RequestMappingHandlerMapping handlers) {
		SortedMap<PathPattern, SortedMap<String, Class<?>>> pages = new TreeMap<>();
		handlers.getHandlerMethods().forEach((mapping, handler) -> {
			if (handler.hasMethodAnnotation(GetMapping.class)) {
				SortedMap<String, Class<?>> declared = declared(handler);
				patterns(mapping).forEach((pattern) -> pages.put(pattern, declared));
			}
		});
		return new PageParameters(pages);
	}

	/**
	 * Find the parameters of a page.
	 * @param path the path of its address, encoded, without the context path
	 * @return the parameters by name, each with its type; empty if there is no such page
	 */
	Optional<SortedMap<String, Class<?>>> find(String path) {
		PathContainer parsed = PathContainer.parsePath(path);
		return this.pages.entrySet()
			.stream()
			.filter((page) -> page.getKey().matches(parsed))
			.findFirst()
			.map(Map.Entry::getValue);
	}

	/**
	 * Whether a parameter belongs to a map.
	 * @param name what the parameter is called
	 * @param map what the map is called
	 */
	static boolean isEntry(String name, String map) {
		return name.startsWith(map) && KEY.matcher(name.substring(map.length())).matches();
	}

	private static Set<PathPattern> patterns(RequestMappingInfo mapping) {
		return Optional.ofNullable(mapping.getPathPatternsCondition()).orElseThrow().getPatterns();
	}

	private static SortedMap<String, Class<?>> declared(HandlerMethod handler) {
		SortedMap<String, Class<?>> declared = new TreeMap<>();
		declared.put(CitedEdition.PARAMETER, String.class);
		for (MethodParameter parameter : handler.getMethodParameters()) {
			RequestParam named = parameter.getParameterAnnotation(RequestParam.class);
			if (named != null) {
				declared.put(name(parameter, named), checked(parameter.getParameterType(), handler));
			}
			else if (parameter.getParameterType().isRecord()) {
				for (RecordComponent component : parameter.getParameterType().getRecordComponents()) {
					Class<?> type = component.getType();
					declared.put(component.getName(), (type != Map.class) ? checked(type, handler) : type);
				}
			}
		}
		return declared;
	}

	private static String name(MethodParameter parameter, RequestParam named) {
		return StringUtils.hasText(named.name()) ? named.name() : parameter.getParameter().getName();
	}

	private static Class<?> checked(Class<?> type, HandlerMethod handler) {
		Assert.state(type == String.class || type == Set.class || type == List.class,
				() -> handler + " has to take each parameter by its name, as String, Set or List");
		return type;
	}

}
