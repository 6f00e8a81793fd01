package org.rolecompare.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

import org.rolecompare.address.Ending;
import org.rolecompare.citation.SourceDetails;
import org.rolecompare.english.English;
import org.rolecompare.page.CitedEdition;
import org.rolecompare.page.PageHead;
import org.rolecompare.page.PageRecord;
import org.rolecompare.page.Site;
import org.rolecompare.role.RoleNames;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/**
 * Writes a page as JSON: its record, component by component, and where it comes from.
 * What only serves the screen, such as its controls, is left out where the record says
 * so.
 */
@Component
final class JsonFormat implements Format {

	/** Writes components and nothing that is worked out from them. */
	static final JsonMapper JSON = JsonMapper.builder()
		.changeDefaultVisibility((visibility) -> visibility.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
			.withVisibility(PropertyAccessor.FIELD, Visibility.ANY))
		.enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
		.addMixIn(RoleNames.class, Linked.class)
		.addMixIn(SourceDetails.class, Linked.class)
		.build();

	@Override
	public Ending ending() {
		return Ending.JSON;
	}

	@Override
	public View view(PageRecord page) {
		String name = page.head().path().substring(1).replace('/', '-').replaceAll("\\?.*", "");
		return new FileView(ending(), name, (origin, out) -> write(page, origin, out));
	}

	private static void write(PageRecord page, Origin origin, OutputStream out) throws IOException {
		Map<String, Object> whole = new LinkedHashMap<>();
		whole.put("about", About.of(page.head(), origin));
		whole.put(English.uncapitalized(page.getClass().getSimpleName()), page);
		out.write(JSON.writeValueAsBytes(whole));
	}

	/**
	 * Where an answer comes from.
	 *
	 * @param title what the page is called
	 * @param page the absolute address of the page
	 * @param self the absolute address of this answer
	 * @param cite the absolute address of the page in this very edition
	 * @param edition the version of the catalogue
	 * @param reviewed the day on which the edition was last reviewed
	 * @param licence the licence of the catalogue, null where none is named
	 * @param note that another edition was asked for, null where it was not
	 */
	record About(String title, String page, String self, String cite, String edition, String reviewed,
			@Nullable String licence, @Nullable String note) {

		static About of(PageHead head, Origin origin) {
			Site site = origin.site();
			CitedEdition cited = origin.cited();
			return new About(head.title(), origin.page(), site.absolute("/api" + origin.href()), origin.cite(),
					site.version(), site.reviewed().iso(), site.licence(),
					(cited != null) ? cited.inWords(site) : null);
		}

	}

	/** Tells of a thing that has a page where the page is. */
	interface Linked {

		@JsonProperty
		String href();

	}

}
