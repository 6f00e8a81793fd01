package org.rolecompare.picture;

import org.rolecompare.page.CurrentSite;
import org.rolecompare.page.PlainView;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Answers the addresses of pictures, which are those of their pages in a folder. */
@Controller
class PictureController {

	private final CurrentPictures pictures;

	private final CurrentSite site;

	PictureController(CurrentPictures pictures, CurrentSite site) {
		this.pictures = pictures;
		this.site = site;
	}

	@GetMapping("/pictures/site.png")
	PlainView site() {
		return picture("/site");
	}

	@GetMapping("/pictures/{kind:roles|compare}/{name:[a-z0-9-]+}.png")
	PlainView picture(@PathVariable String kind, @PathVariable String name) {
		return picture("/" + kind + "/" + name);
	}

	private PlainView picture(String page) {
		Preview preview = this.pictures.get().preview(page);
		if (preview == null) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return PlainView.inline(MediaType.IMAGE_PNG_VALUE, PreviewDrawing.draw(preview, this.site.get().name()));
	}

}
