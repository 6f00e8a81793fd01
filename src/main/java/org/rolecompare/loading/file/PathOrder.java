package org.rolecompare.loading.file;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Orders places in a file as a reader meets them: {@code [9]} before {@code [10]}. */
enum PathOrder implements Comparator<String> {

	INSTANCE;

	private static final Pattern INDEX = Pattern.compile("\\d+");

	@Override
	public int compare(String one, String other) {
		return padded(one).compareTo(padded(other));
	}

	private static String padded(String path) {
		return INDEX.matcher(path)
			.replaceAll((index) -> Matcher
				.quoteReplacement("0".repeat(Math.max(0, 10 - index.group().length())) + index.group()));
	}

}
