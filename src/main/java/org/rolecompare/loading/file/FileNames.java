package org.rolecompare.loading.file;

import java.util.Locale;

/** Which file names concern a catalogue at all. */
final class FileNames {

	private FileNames() {
	}

	/**
	 * Data is read, or found fault with if the format has no place for it. Everything
	 * else (a README, a licence) is for people.
	 */
	static boolean isData(String name) {
		String lowerCase = name.toLowerCase(Locale.ROOT);
		return !isHidden(name)
				&& (lowerCase.endsWith(".yaml") || lowerCase.endsWith(".yml") || lowerCase.endsWith(".csv"));
	}

	/** Hidden, or left behind by an editor: {@code .cto.yaml.swp}, {@code #cto.yaml#}. */
	static boolean isHidden(String name) {
		return name.startsWith(".") || name.startsWith("#") || name.startsWith("~") || name.endsWith("~");
	}

}
