package org.rolecompare;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.test.context.TestPropertySource;

/**
 * Lets a test run on the example catalogue instead of the built-in one. It is a cut of an
 * edition of our catalogue, kept as it is, so that a test may count it and quote it; what
 * editors change in the built-in one breaks no such test. It is small, and has one of
 * everything that a page can show.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@TestPropertySource(properties = ExampleCatalogue.PROPERTY)
public @interface ExampleCatalogue {

	/** Where it is, from the project's folder. */
	String FOLDER = "src/test/resources/example-catalogue";

	/** The application's setting that chooses it. */
	String PROPERTY = "rolecompare.catalogue=" + FOLDER;

}
