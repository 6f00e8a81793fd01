package org.rolecompare.format;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Ending;
import org.rolecompare.page.PageRecord;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Writes as plain text the pages that have such a form of their own. */
@Component
final class TextFormat implements Format {

	@Override
	public Ending ending() {
		return Ending.TEXT;
	}

	@Override
	public @Nullable View view(PageRecord record) {
		if (!(record instanceof Exportable page) || !page.forms().contains(ending())) {
			return null;
		}
		return new FileView(ending(), page.document().name(),
				(origin, out) -> out.write(page.text(ending(), origin).orElseThrow().getBytes(StandardCharsets.UTF_8)));
	}

}
