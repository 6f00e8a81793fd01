package org.rolecompare.catalogue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.hibernate.Hibernate;
import org.hibernate.proxy.HibernateProxy;
import org.junit.jupiter.api.Test;

import org.rolecompare.PageTest;
import org.rolecompare.catalogue.CitationUses.Place;
import org.rolecompare.loading.Catalogues;
import org.rolecompare.source.Reference;
import org.rolecompare.statement.Statement;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Looks at a catalogue whose session is long closed.
 */
@PageTest
class CatalogueTests {

	private final Catalogue catalogue;

	CatalogueTests(@Autowired CurrentCatalogue current) {
		this.catalogue = current.get();
	}

	@Test
	void isCompleteWithoutASession() {
		List<String> incomplete = new ArrayList<>();
		Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
		Deque<Object> open = new ArrayDeque<>(List.of(this.catalogue));
		while (!open.isEmpty()) {
			Object object = open.remove();
			if (!seen.add(object)) {
				continue;
			}
			if (object instanceof HibernateProxy || !Hibernate.isInitialized(object)) {
				incomplete.add(object.getClass().getName());
				continue;
			}
			next(object).forEach(open::add);
		}
		assertThat(incomplete).isEmpty();
		assertThat(seen).hasAtLeastOneElementOfType(Statement.class).hasAtLeastOneElementOfType(Reference.class);
	}

	@Test
	void knowsEveryPlaceThatCitesASource() {
		assertThat(this.catalogue.statements().all()).isNotEmpty()
			.allSatisfy((statement) -> assertThat(statement.getSaid().getCites()).isNotEmpty()
				.allSatisfy((source) -> assertThat(this.catalogue.uses().find(source)).extracting(Place::item)
					.contains(statement.getKey())));
	}

	@Test
	void holdsOneObjectForEachRecord() {
		assertThat(this.catalogue.statements().all()).allSatisfy(
				(statement) -> assertThat(this.catalogue.roles().find(statement.getRole().getSlug()).orElseThrow())
					.isSameAs(statement.getRole()));
	}

	@Test
	void readsWhatWasLoaded() {
		assertThat(this.catalogue.edition()).usingRecursiveComparison().isEqualTo(Catalogues.example().edition());
		assertThat(this.catalogue.synonyms()).isNotEmpty()
			.usingRecursiveFieldByFieldElementComparator()
			.containsExactlyElementsOf(Catalogues.example().synonyms());
	}

	private static Stream<Object> next(Object object) {
		if (object instanceof Iterable<?> items) {
			List<Object> all = new ArrayList<>();
			items.forEach(all::add);
			return all.stream();
		}
		if (object instanceof Map<?, ?> map) {
			return Stream.concat(map.keySet().stream(), map.values().stream());
		}
		if (!object.getClass().getName().startsWith("org.rolecompare") || object instanceof Enum) {
			return Stream.empty();
		}
		return Stream.of(object.getClass().getDeclaredFields())
			.filter((field) -> !Modifier.isStatic(field.getModifiers()))
			.map((field) -> value(field, object))
			.filter((value) -> value != null);
	}

	private static Object value(Field field, Object object) {
		try {
			field.setAccessible(true);
			return field.get(object);
		}
		catch (IllegalAccessException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
