package org.rolecompare;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;

/**
 * A test of whole pages: the application without a port, on the
 * {@linkplain ExampleCatalogue example catalogue}. All tests that carry it share one
 * application, but for those that name another catalogue.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Tag("application")
@SpringBootTest(properties = ExampleCatalogue.PROPERTY)
@AutoConfigureMockMvc
@Import(Pages.class)
public @interface PageTest {

}
