package org.rolecompare.loading.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;

/**
 * Tells one content of a catalogue from another. It is the same on every machine: paths
 * have slashes, files are sorted, and line ends that a checkout turned into CRLF count as
 * LF.
 */
final class ContentHash {

	private ContentHash() {
	}

	/** The SHA-256 of all paths and contents, in lower-case hexadecimal digits. */
	static String of(SortedMap<String, byte[]> contents) {
		MessageDigest digest = sha256();
		contents.forEach((file, content) -> {
			digest.update(file.getBytes(StandardCharsets.UTF_8));
			digest.update((byte) 0);
			updateWithoutCarriageReturns(digest, content);
			digest.update((byte) 0);
		});
		return HexFormat.of().formatHex(digest.digest());
	}

	private static void updateWithoutCarriageReturns(MessageDigest digest, byte[] content) {
		int from = 0;
		for (int i = 0; i + 1 < content.length; i++) {
			if (content[i] == '\r' && content[i + 1] == '\n') {
				digest.update(content, from, i - from);
				from = i + 1;
			}
		}
		digest.update(content, from, content.length - from);
	}

	private static MessageDigest sha256() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
