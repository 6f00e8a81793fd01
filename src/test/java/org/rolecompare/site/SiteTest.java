package org.rolecompare.site;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.junit.jupiter.api.Tag;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/**
 * A test of the whole site on our own catalogue, served by a real server, whose operator
 * has set everything that can be set. All tests that carry it share one server, and those
 * that add {@link org.rolecompare.ExampleCatalogue} share another. A real one, because
 * only it makes error pages, compresses, and turns requests away before the application
 * sees them.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Tag("application")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = { "rolecompare.base-url=" + SiteTest.BASE_URL,
		"rolecompare.operator=The Testers", "rolecompare.contact=mailto:corrections@example.org",
		"rolecompare.security-contact=mailto:security@example.org",
		"rolecompare.security-expires=2027-11-25T00:00:00+01:00", "rolecompare.embed-ancestors=http://127.0.0.1:*" })
@Import({ Visitor.class, Breakdown.class })
public @interface SiteTest {

	/** The absolute address that the operator has given the site. */
	String BASE_URL = "https://roles.example.org";

}
