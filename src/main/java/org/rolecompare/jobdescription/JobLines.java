package org.rolecompare.jobdescription;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The lines of which a role's job description may be made, each under a short name: an
 * address that named them by their permanent keys would be longer than mail and chat
 * take. A short name follows from the key alone, so it is as permanent.
 *
 * @param names the short name of each key, in reading order
 */
record JobLines(Map<String, String> names) {

	private static final int LETTERS = 5;

	/** Stands for no line at all, since an empty value is dropped on many ways. */
	private static final String NONE = "none";

	private static final String SEPARATOR = ".";

	static JobLines of(Stream<String> keys) {
		Map<String, String> names = new LinkedHashMap<>();
		keys.forEach((key) -> {
			String name = hash(key);
			// Of fifty lines two are called alike once in a thousand roles.
			while (names.containsValue(name)) {
				name = hash(name + key);
			}
			names.put(key, name);
		});
		return new JobLines(names);
	}

	/** Return the keys of the lines that a text names, in reading order. */
	List<String> read(String text) {
		List<String> asked = split(text);
		return this.names.entrySet()
			.stream()
			.filter((line) -> asked.contains(line.getValue()))
			.map(Map.Entry::getKey)
			.toList();
	}

	/** Return what a text names and is no line. */
	List<String> unknown(String text) {
		return split(text).stream().filter((name) -> !name.equals(NONE) && !this.names.containsValue(name)).toList();
	}

	/** Name lines so that they can be read again. */
	String write(Collection<String> keys) {
		return keys.isEmpty() ? NONE
				: this.names.entrySet()
					.stream()
					.filter((line) -> keys.contains(line.getKey()))
					.map(Map.Entry::getValue)
					.collect(Collectors.joining(SEPARATOR));
	}

	private static List<String> split(String text) {
		return Stream.of(text.split("\\" + SEPARATOR, -1)).filter((name) -> !name.isBlank()).distinct().toList();
	}

	private static String hash(String key) {
		try {
			byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
			long number = Long.parseUnsignedLong(HexFormat.of().formatHex(hash, 0, Long.BYTES), 16);
			String digits = Long.toUnsignedString(number, Character.MAX_RADIX);
			return "0".repeat(LETTERS).concat(digits).substring(digits.length());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
