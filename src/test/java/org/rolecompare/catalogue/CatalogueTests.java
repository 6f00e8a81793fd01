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
import org.rolecompare.role.Role;
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

	@Test
	void readsStructuresAndHowAnswersAreReadForThem() {
		assertThat(structures(this.catalogue)).isNotEmpty().isEqualTo(structures(Catalogues.example()));
		assertThat(readings(this.catalogue)).isNotEmpty().isEqualTo(readings(Catalogues.example()));
		assertThat(this.catalogue.edition().getRevision()).isEqualTo(Catalogues.example().edition().getRevision());
	}

	@Test
	void readsFigures() {
		assertThat(figures(this.catalogue)).isNotEmpty().isEqualTo(figures(Catalogues.example()));
	}

	/** Everything that stands beside a number, line by line. */
	private static List<String> figures(Catalogue catalogue) {
		return catalogue.combinedRoles()
			.all()
			.stream()
			.flatMap((told) -> Stream.concat(told.combinedRole().getUncounted().stream(),
					told.figures()
						.stream()
						.flatMap((group) -> Stream.concat(
								Stream.of(group.anchor() + group.getQuestion() + group.getUnit() + group.getPosition()
										+ (group.getDispute() != null)),
								group.getFigures()
									.stream()
									.map((figure) -> figure.anchor() + figure.getLabel() + group.inWords(figure)
											+ figure.getAmount().said() + figure.getSample() + keys(figure.getCites())
											+ figure.isComparable() + figure.getReason())))))
			.toList();
	}

	/** Everything that stands in a structure, line by line. */
	private static List<String> structures(Catalogue catalogue) {
		return catalogue.combinedRoles()
			.all()
			.stream()
			.flatMap((told) -> told.structures().stream())
			.flatMap((structure) -> Stream
				.of(Stream.of(structure.getCombinedRole().getDecision()
						+ structure.getName() + structure.getShortName() + structure.getHead() + structure.getEvidence()
						+ structure.isUnchanged() + structure.getCombinedRole().isBrief()),
						structure.getRoles().stream().map(Role::getSlug),
						structure.getAspects()
							.stream()
							.map((aspect) -> aspect.getKind() + aspect.getText() + aspect.getCell()
									+ keys(aspect.getCites())),
						structure.getArguments()
							.stream()
							.map((argument) -> argument.getSide() + argument.getSlug() + argument.getTitle()
									+ argument.getSaid().getText() + keys(argument.getSaid().getCites())
									+ (argument.getReused() != null) + (argument.getDispute() != null)),
						structure.getVoices()
							.stream()
							.map((voice) -> voice.getWho() + voice.getSaid().getText()
									+ keys(voice.getSaid().getCites())))
				.flatMap((lines) -> lines))
			.toList();
	}

	/** How every answer is read, and which signals are looked at together. */
	private static List<String> readings(Catalogue catalogue) {
		return catalogue.combinedRoles()
			.all()
			.stream()
			.flatMap((told) -> Stream.concat(
					told.questions()
						.stream()
						.flatMap((signal) -> Stream.concat(Stream.of(signal.getSlug() + signal.getFinding()), signal
							.getFits()
							.stream()
							.map((fit) -> fit.getAnswer() + fit.getStructure().getSlug() + fit.getReading()
									+ keys(fit.getCites()) + keys(fit.getOtherwise()) + (fit.getDispute() != null)))),
					told.pairs()
						.stream()
						.map((pair) -> pair.getKind() + pair.getOne().getSlug() + pair.getOther().getSlug())))
			.toList();
	}

	private static List<String> keys(List<Reference> sources) {
		return sources.stream().map(Reference::getKey).toList();
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
