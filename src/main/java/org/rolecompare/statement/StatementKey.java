package org.rolecompare.statement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The permanent key of a statement, which is also its anchor on every page. It is derived
 * from role, category and text, so an edited statement is a new one.
 */
final class StatementKey {

	private static final int HASH_BYTES = 4;

	private StatementKey() {
	}

	static String of(String role, String category, String text) {
		byte[] hash = sha256().digest((role + '\n' + category + '\n' + text).getBytes(StandardCharsets.UTF_8));
		return role + '-' + category + '-' + HexFormat.of().formatHex(hash, 0, HASH_BYTES);
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
