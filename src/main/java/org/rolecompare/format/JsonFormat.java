package org.rolecompare.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

import org.rolecompare.address.Ending;
import org.rolecompare.page.PageRecord;

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
		.annotationIntrospector(new RecordIntrospector())
		.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
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
		whole.put("about", Provenance.of(page, origin));
		whole.put(ApiAddress.property(page.getClass()), page);
		out.write(JSON.writeValueAsBytes(whole));
	}

}
