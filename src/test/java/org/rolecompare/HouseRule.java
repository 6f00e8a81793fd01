package org.rolecompare;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.MappedSuperclass;
import org.hibernate.StatelessSession;
import org.jspecify.annotations.NullMarked;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.ControllerAdvice;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/**
 * What every room keeps to and Modulith cannot say.
 */
enum HouseRule {

	/**
	 * A controller is reached by HTTP and by nothing else.
	 */
	CONTROLLERS_ARE_PACKAGE_PRIVATE(classes().that()
		.areMetaAnnotatedWith(Controller.class)
		.or()
		.areMetaAnnotatedWith(ControllerAdvice.class)
		.should()
		.bePackagePrivate()
		.allowEmptyShould(true)),

	/**
	 * After start-up nothing writes, so a page is a pure function of its address and the
	 * versions of catalogue and application.
	 */
	ONLY_LOADING_HAS_AN_ENTITY_MANAGER(noClasses().that()
		.resideOutsideOfPackage("org.*.loading..")
		.should()
		.dependOnClassesThat(assignableTo(EntityManager.class).or(assignableTo(EntityManagerFactory.class))
			.or(assignableTo(StatelessSession.class)))),

	/**
	 * The same, where the pen is a repository.
	 */
	ONLY_LOADING_WRITES_TO_REPOSITORIES(noClasses().that()
		.resideOutsideOfPackage("org.*.loading..")
		.should()
		.accessTargetWhere(writesToARepository())),

	/**
	 * The catalogue is read once. Pages are made from it and never ask the database.
	 */
	ONLY_THE_CATALOGUE_READS(noClasses().that()
		.resideOutsideOfPackages("org.*.catalogue..", "org.*.loading..")
		.should()
		.dependOnClassesThat(assignableTo(Repository.class).or(assignableTo(EntityManager.class)))
		.orShould()
		.beAnnotatedWith(Transactional.class)),

	/**
	 * How words are found is known in one room, so that another library can take the
	 * place of this one.
	 */
	ONLY_THE_SEARCH_KNOWS_LUCENE(noClasses().that()
		.resideOutsideOfPackage("org.*.search..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.apache.lucene..")),

	/**
	 * What a template or a machine sees is a record that was filled while the database
	 * was at hand. The rooms of the ground floor are the ones that have entities; what
	 * their own records hold is judged where a page shows it.
	 */
	PAGES_SEE_RECORDS_NEVER_ENTITIES(classes().that()
		.areRecords()
		.and()
		.resideOutsideOfPackages("org.*.loading..", "org.*.catalogue..", "org.*.source..", "org.*.role..",
				"org.*.statement..", "org.*.combinedrole..", "org.*.responsibility..", "org.*.skill..",
				"org.*.judgement..")
		.should(holdNoEntity())
		.allowEmptyShould(true)),

	/**
	 * An address is answered alike wherever the application runs, so nothing is asked of
	 * the machine's language, alphabet or time zone.
	 */
	NOTHING_FOLLOWS_THE_MACHINE(noClasses().should().accessTargetWhere(isOneOf("follows the machine", """
			java.lang.String.formatted\\(.*
			java.lang.String.format\\(java.lang.String, .*
			java.lang.String.to(Lower|Upper)Case\\(\\)
			java.lang.String.getBytes\\(\\)
			java.lang.String.<init>\\(\\[B(, int, int)?\\)
			java.text.*.get[A-Za-z]*Instance\\((int(, int)?)?\\)
			java.time.ZoneId.systemDefault\\(\\)
			java.time.format.DateTimeFormatter.ofPattern\\(java.lang.String\\)
			java.time.format.DateTimeFormatter.ofLocalized.*
			java.util.(Locale|TimeZone).getDefault\\(.*
			java.nio.charset.Charset.defaultCharset\\(\\)"""))),

	/**
	 * A page is a function of its address and of the two versions: not of the time, not
	 * of chance, and not of the order in which a process happens to keep a set or a map.
	 */
	NO_PAGE_KNOWS_A_CLOCK_OR_CHANCE(noClasses().that()
		.resideOutsideOfPackage("org.*.loading..")
		.should()
		.accessTargetWhere(isOneOf("knows a clock or chance", """
				java.time.*.now\\(.*
				java.lang.System.(currentTimeMillis|identityHashCode)\\(.*
				java.util.Date.<init>\\(\\)
				java.util.UUID.randomUUID\\(\\)
				java.util.(Random|SplittableRandom).<init>\\(.*
				java.util.concurrent.ThreadLocalRandom.current\\(\\)
				java.lang.Math.random\\(\\)
				java.util.Set.of\\(.*(,|\\[).*
				java.util.Map.of\\(.*,.*,.*
				java.util.Map.ofEntries\\(.*
				java.util.(Set|Map).copyOf\\(.*
				java.util.stream.Collectors.toUnmodifiable(Set|Map)\\(.*"""))),

	/**
	 * A class lives with the thing it is about, not in a drawer with others of its kind.
	 */
	NO_PACKAGE_IS_A_DRAWER(noClasses().should()
		.resideInAnyPackage("..util..", "..utils..", "..impl..", "..dto..", "..mapper..", "..common..", "..config..",
				"..helper..", "..manager..")),

	/**
	 * The same for the names of classes.
	 */
	NO_CLASS_IS_NAMED_AFTER_A_DRAWER(
			noClasses().should().haveNameMatching("(?i).*(utils?|impl|dto|mapper|common|config|helper|manager)")),

	/**
	 * A subclass would be asked before it is made. From JDK 21 on javac warns of it, and
	 * warnings are errors.
	 */
	NO_CONSTRUCTOR_CALLS_WHAT_CAN_BE_OVERRIDDEN(
			noClasses().that().arePublic().should().callMethodWhere(isOverridableAndCalledByAConstructor())),

	/**
	 * NullAway looks only where a package asks it to.
	 */
	EVERY_PACKAGE_IS_NULL_MARKED(classes().should(liveInANullMarkedPackage()));

	private final ArchRule rule;

	HouseRule(ArchRule rule) {
		this.rule = rule;
	}

	ArchRule rule() {
		return this.rule;
	}

	private static DescribedPredicate<JavaAccess<?>> writesToARepository() {
		return DescribedPredicate.describe("writes to a repository", (access) -> {
			AccessTarget target = access.getTarget();
			return target.getOwner().isAssignableTo(Repository.class)
					&& (target.getName().matches("(persist|save|delete|remove|merge|flush).*")
							|| target.isAnnotatedWith(Modifying.class));
		});
	}

	private static DescribedPredicate<JavaMethodCall> isOverridableAndCalledByAConstructor() {
		return DescribedPredicate.describe("can be overridden and is called by a constructor", (call) -> {
			JavaClass made = call.getOriginOwner();
			boolean own = call.getOrigin().isConstructor() && call.getTargetOwner().equals(made);
			return own && !made.getModifiers().contains(JavaModifier.FINAL)
					&& call.getTarget()
						.resolveMember()
						.filter((method) -> Stream.of(JavaModifier.PRIVATE, JavaModifier.STATIC, JavaModifier.FINAL)
							.noneMatch(method.getModifiers()::contains))
						.isPresent();
		});
	}

	/**
	 * Name what must not be used.
	 * @param verdict what is wrong with it
	 * @param targets methods and constructors, with the types of their parameters: a
	 * regular expression a line
	 */
	private static DescribedPredicate<JavaAccess<?>> isOneOf(String verdict, String targets) {
		Pattern pattern = Pattern.compile(String.join("|", targets.lines().toList()));
		return DescribedPredicate.describe(verdict,
				(access) -> pattern.matcher(access.getTarget().getFullName()).matches());
	}

	private static ArchCondition<JavaClass> holdNoEntity() {
		return new ArchCondition<>("hold no entity, nor a record that holds one") {
			@Override
			public void check(JavaClass page, ConditionEvents events) {
				for (JavaField component : components(page).toList()) {
					entitiesIn(component, new LinkedHashSet<>()).forEach((entity) -> events.add(SimpleConditionEvent
						.violated(component, component.getFullName() + " leads to the entity " + entity.getName())));
				}
			}
		};
	}

	private static Stream<JavaClass> entitiesIn(JavaField component, Set<JavaClass> seen) {
		return component.getType()
			.getAllInvolvedRawTypes()
			.stream()
			.map(JavaClass::getBaseComponentType)
			.filter(seen::add)
			.flatMap((type) -> isEntity(type) ? Stream.of(type)
					: components(type).flatMap((inner) -> entitiesIn(inner, seen)));
	}

	private static boolean isEntity(JavaClass type) {
		return type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(MappedSuperclass.class);
	}

	private static Stream<JavaField> components(JavaClass type) {
		return type.isRecord()
				? type.getFields().stream().filter((field) -> !field.getModifiers().contains(JavaModifier.STATIC))
				: Stream.empty();
	}

	private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
		return new ArchCondition<>("live in a package whose package-info says @NullMarked") {
			@Override
			public void check(JavaClass type, ConditionEvents events) {
				boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
				events.add(new SimpleConditionEvent(type, marked, type.getName() + " lives in " + type.getPackageName()
						+ (marked ? "" : ", which is not marked")));
			}
		};
	}

}
