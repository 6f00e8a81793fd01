package org.rolecompare.citationformat;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.rolecompare.catalogue.CurrentCatalogue;
import org.rolecompare.citation.SourceDetails;
import org.rolecompare.source.Reference;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Entries in the styles of papers. What a source is called in a style does not depend on
 * the page, so it is written once and kept.
 */
@Component
class StyledCitations {

	private static final Logger log = LoggerFactory.getLogger(StyledCitations.class);

	/** Some 2,000 sources in every style: about 5 MB. */
	private static final int MOST_KEPT = 12_000;

	private final Map<CitationStyle, StyledEntries> writers = new ConcurrentHashMap<>();

	private final Cache<Kept, String> kept = Caffeine.newBuilder().maximumSize(MOST_KEPT).build();

	/**
	 * Cite a source.
	 * @return its entry as markup
	 */
	String cite(CitationStyle style, SourceDetails source) {
		CitedWork work = CitedWork.of(source);
		return this.kept.get(new Kept(style, work), (key) -> write(style, work));
	}

	/**
	 * Cite anything, without keeping it.
	 * @return its entry as markup
	 */
	String write(CitationStyle style, CitedWork work) {
		return this.writers.computeIfAbsent(style, StyledEntries::new).write(work);
	}

	private record Kept(CitationStyle style, CitedWork work) {
	}

	/**
	 * Writes the entries of all sources once the server is ready. A reader who comes
	 * earlier waits for those of the page, and they are kept for all.
	 */
	@Component
	@ConditionalOnBooleanProperty("rolecompare.page-cache.warm-up")
	static class Ahead {

		private final StyledCitations citations;

		private final CurrentCatalogue catalogue;

		Ahead(StyledCitations citations, CurrentCatalogue catalogue) {
			this.citations = citations;
			this.catalogue = catalogue;
		}

		@EventListener
		void begin(ApplicationReadyEvent ready) {
			Thread thread = new Thread(this::write, "citations");
			thread.setDaemon(true);
			thread.start();
		}

		private void write() {
			int most = MOST_KEPT / CitationStyle.values().length;
			for (Reference source : this.catalogue.get().sources().all().stream().limit(most).toList()) {
				SourceDetails details = SourceDetails.of(source);
				for (CitationStyle style : CitationStyle.values()) {
					this.citations.cite(style, details);
				}
			}
			log.debug("All sources are written in all styles");
		}

	}

}
