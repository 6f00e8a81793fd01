package org.rolecompare.format;

import java.io.IOException;
import java.io.OutputStream;

import org.rolecompare.address.Ending;

import org.springframework.stereotype.Component;

/** Writes as a document for Word the pages that are documents. */
@Component
final class WordFormat implements DocumentFormat {

	@Override
	public Ending ending() {
		return Ending.DOCX;
	}

	@Override
	public boolean isOf(Exportable page) {
		return page.isForWord();
	}

	@Override
	public void write(Exportable page, Document document, Origin origin, OutputStream out) throws IOException {
		try (WordDocument word = new WordDocument(origin)) {
			word.add(document);
			OfficeFile.write(word.toBytes(), origin.site().reviewDay(), out);
		}
	}

}
