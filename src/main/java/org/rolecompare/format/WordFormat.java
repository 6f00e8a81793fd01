package org.rolecompare.format;

import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Ending;
import org.rolecompare.page.PageRecord;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/** Writes as a document for Word the pages that are documents. */
@Component
final class WordFormat implements Format {

	@Override
	public Ending ending() {
		return Ending.DOCX;
	}

	@Override
	public @Nullable View view(PageRecord record) {
		if (!(record instanceof Exportable page) || !page.isForWord()) {
			return null;
		}
		Document document = page.document();
		return new FileView(ending(), document.name(), (origin, out) -> {
			try (WordDocument word = new WordDocument()) {
				word.add(document, origin);
				OfficeFile.write(word.toBytes(), origin.site().reviewDay(), out);
			}
		});
	}

}
