package org.rolecompare.statement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;

/**
 * The permanent key of a statement, which is also its anchor on every page. It is derived
 * from role, category and text, so an edited statement is a new one, unless it keeps the
 * mark of the old one because it says the same in other words.
 */
public final class StatementKey {

	private static final int HASH_BYTES = 4;

	private StatementKey() {
	}

	/**
	 * The key of a statement.
	 * @param mark the mark that it keeps, null for the mark of its text
	 */
	static String of(String role, String category, String text, @Nullable String mark) {
		return role + '-' + category + '-' + ((mark != null) ? mark : markOf(role, category, text));
	}

	/**
	 * The mark of a text, which is the last part of its key: eight hexadecimal digits.
	 */
	public static String markOf(String role, String category, String text) {
		byte[] hash = sha256().digest((role + '\n' + category + '\n' + text).getBytes(StandardCharsets.UTF_8));
		return HexFormat.of().formatHex(hash, 0, HASH_BYTES);
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
