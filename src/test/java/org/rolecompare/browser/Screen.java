package org.rolecompare.browser;

import com.microsoft.playwright.options.ViewportSize;

/**
 * The sizes at which pages have to work, in CSS pixels.
 */
enum Screen {

	WIDE(1440, 900), DESKTOP(1280, 800), TABLET(768, 1024), PHONE(360, 800), SMALL_PHONE(320, 640);

	private final int width;

	private final int height;

	Screen(int width, int height) {
		this.width = width;
		this.height = height;
	}

	int width() {
		return this.width;
	}

	int height() {
		return this.height;
	}

	boolean isPhone() {
		return this == PHONE || this == SMALL_PHONE;
	}

	ViewportSize viewport() {
		return new ViewportSize(this.width, this.height);
	}

}
