package org.rolecompare.export;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How the file of an address is called: {@code /compare/cto-vs-cpo} is
 * {@code compare/cto-vs-cpo.html}, and {@code /roles?page=2} is
 * {@code roles.page-2.html}. Slugs have no dots, so two addresses never share a name.
 */
final class FileName {

	/** Windows keeps these for devices, whatever comes behind the dot. */
	private static final Pattern DEVICE = Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

	private static final String PAGE = ".html";

	private FileName() {
	}

	/** Name the file of an address, with a slash between folders. */
	static String of(String address) {
		String[] parts = address.split("\\?", 2);
		String path = parts[0].substring(1);
		String choice = (parts.length > 1) ? "." + parts[1].replace('=', '-').replace('&', '.') : "";
		String name = (path.isEmpty() ? "index" : path) + choice;
		return Arrays.stream((isPage(address) ? name + PAGE : name).split("/"))
			.map(FileName::safe)
			.collect(Collectors.joining("/"));
	}

	/** What has an ending in its address is no page. */
	static boolean isPage(String address) {
		return !address.split("\\?", 2)[0].contains(".");
	}

	private static String safe(String name) {
		return DEVICE.matcher(name).matches() ? name.replaceFirst("^\\w+", "$0_") : name;
	}

}
