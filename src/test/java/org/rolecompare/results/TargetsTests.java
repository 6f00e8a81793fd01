package org.rolecompare.results;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.rolecompare.ExampleCatalogue;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.catalogue.CurrentCatalogue;
import org.rolecompare.results.Understanding.Subject;
import org.rolecompare.site.SiteTest;
import org.rolecompare.site.Visitor;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Everything that can be found stands where a search says.
 */
class TargetsTests {

	@Nested
	@SiteTest
	class OfOurCatalogueTests extends Places {

	}

	@Nested
	@SiteTest
	@ExampleCatalogue
	class OfTheExampleCatalogueTests extends Places {

	}

	abstract static class Places {

		@Autowired
		private Visitor visitor;

		@Autowired
		private CurrentCatalogue catalogue;

		@Test
		void areWhereResultsLead() {
			assertThat(missing(Targets.of(this.catalogue.get()).stream().map((entry) -> entry.item().href())))
				.isEmpty();
		}

		@Test
		void areWhereAnswersAboutRolesLead() {
			Catalogue catalogue = this.catalogue.get();
			Stream<Subject> roles = catalogue.roles().all().stream().map((role) -> new Subject.OneRole(role.names()));
			Stream<Subject> cells = catalogue.roles()
				.all()
				.stream()
				.flatMap((role) -> catalogue.categories()
					.all()
					.stream()
					.map((category) -> new Subject.Cell(role.names(), category.getSlug())));
			assertThat(missing(Stream.concat(roles, cells)
				.map((subject) -> Answer.of(subject, catalogue))
				.flatMap((answer) -> Stream.concat(answer.hrefs(), answer.ways().stream().map(Answer.Link::href)))))
				.isEmpty();
		}

		/** Each page is asked for once. */
		private List<String> missing(Stream<String> hrefs) {
			Map<String, List<String>> pages = hrefs.distinct()
				.collect(Collectors.groupingBy((href) -> href.replaceFirst("#.*", ""), TreeMap::new,
						Collectors.toList()));
			assertThat(pages).isNotEmpty();
			List<String> missing = new ArrayList<>();
			pages.forEach((page, places) -> {
				HttpResponse<byte[]> answer = this.visitor.ask(page);
				Document read = this.visitor.parse(answer.body(), page);
				places.stream()
					.filter((place) -> answer.statusCode() != 200 || (place.contains("#")
							&& read.getElementById(place.substring(place.indexOf('#') + 1)) == null))
					.forEach(missing::add);
			});
			return missing;
		}

	}

}
