package org.rolecompare.citationformat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Ending;
import org.rolecompare.format.Document;
import org.rolecompare.format.Exportable;
import org.rolecompare.format.FileView;
import org.rolecompare.format.Format;
import org.rolecompare.format.Origin;
import org.rolecompare.page.PageHead;
import org.rolecompare.page.PageRecord;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.View;

/**
 * Sends a page and its sources to programs that keep and format citations.
 *
 * @param writer writes works to cite, in their order
 */
record SourceFormat(Ending ending, Function<List<CitedWork>, String> writer) implements Format {

	@Override
	public @Nullable View view(PageRecord page) {
		return (page instanceof Exportable exportable) ? view(page.head(), exportable.document()) : null;
	}

	private View view(PageHead head, Document document) {
		return new FileView(this.ending, document.name(), (origin, out) -> out
			.write(this.writer.apply(works(head, document, origin)).getBytes(StandardCharsets.UTF_8)));
	}

	/** A page about sources is not what anybody cites beside them. */
	private static List<CitedWork> works(PageHead head, Document document, Origin origin) {
		Stream<CitedWork> page = (head.section() == PageHead.Section.REFERENCES) ? Stream.empty()
				: Stream.of(CitedWork.ofPage(origin.site(), document.name(), head.title(), origin.href()));
		Stream<CitedWork> sources = document.sources().entries().stream().map((entry) -> CitedWork.of(entry.source()));
		return Stream.concat(page, sources).toList();
	}

	/** The forms that there are. */
	@Configuration(proxyBeanMethods = false)
	static class Forms {

		@Bean
		Format bibTexFormat() {
			return new SourceFormat(Ending.BIBTEX, BibTex::write);
		}

		@Bean
		Format risFormat() {
			return new SourceFormat(Ending.RIS, Ris::write);
		}

		@Bean
		Format cslJsonFormat() {
			return new SourceFormat(Ending.CSL_JSON, CslJson::write);
		}

	}

}
