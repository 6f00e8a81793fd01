package org.rolecompare.export;

import org.rolecompare.catalogue.CurrentCatalogue;
import org.rolecompare.loading.EditionFiles;
import org.rolecompare.page.PlainView;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Hands out the edition that runs as its files. */
@Controller
class CatalogueArchiveController {

	private final CurrentCatalogue catalogue;

	private final EditionFiles files;

	CatalogueArchiveController(CurrentCatalogue catalogue, EditionFiles files) {
		this.catalogue = catalogue;
		this.files = files;
	}

	@GetMapping("/catalogue.zip")
	PlainView archive() {
		CatalogueArchive archive = new CatalogueArchive(this.catalogue.get(), this.files.get());
		return PlainView.attachment("application/zip", archive.bytes(), archive.fileName());
	}

}
