package org.rolecompare.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.rolecompare.address.Ending;

import org.springframework.stereotype.Component;

/** Writes as plain text the pages that have such a form of their own. */
@Component
final class TextFormat implements DocumentFormat {

	@Override
	public Ending ending() {
		return Ending.TEXT;
	}

	@Override
	public boolean isOf(Exportable page) {
		return page.forms().contains(ending());
	}

	@Override
	public void write(Exportable page, Document document, Origin origin, OutputStream out) throws IOException {
		out.write(page.text(ending(), origin).orElseThrow().getBytes(StandardCharsets.UTF_8));
	}

}
