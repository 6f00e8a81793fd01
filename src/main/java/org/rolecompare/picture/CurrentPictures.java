package org.rolecompare.picture;

import org.jspecify.annotations.Nullable;

import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.catalogue.CurrentCatalogue;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells every page which picture others are to show of it. */
@ControllerAdvice
class CurrentPictures {

	private final CurrentCatalogue current;

	private volatile @Nullable Pictures pictures;

	CurrentPictures(CurrentCatalogue current) {
		this.current = current;
	}

	@ModelAttribute("pictures")
	Pictures get() {
		Catalogue catalogue = this.current.get();
		Pictures known = this.pictures;
		if (known == null || !known.areOf(catalogue)) {
			known = Pictures.of(catalogue);
			this.pictures = known;
		}
		return known;
	}

}
