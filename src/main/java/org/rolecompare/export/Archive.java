package org.rolecompare.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A zip file whose bytes follow from what is put into it, and at its end the sums of all
 * its files, for {@code sha256sum -c}. Nothing is compressed: what the same compression
 * makes of the same bytes depends on the machine.
 */
final class Archive implements Closeable {

	static final String SUMS = "SHA256SUMS";

	private final StringBuilder sums = new StringBuilder();

	private final ZipOutputStream zip;

	private final LocalDateTime time;

	private int files;

	/**
	 * Begin an archive.
	 * @param time what every file says of when it was written
	 */
	Archive(OutputStream out, LocalDateTime time) {
		this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
		this.zip.setMethod(ZipOutputStream.STORED);
		this.time = time;
	}

	/**
	 * Add a file.
	 * @param name its name, with a slash between folders
	 */
	void add(String name, byte[] content) throws IOException {
		this.sums.append(sum(content)).append("  ").append(name).append('\n');
		write(name, content);
		this.files++;
	}

	/** Add the sums, after everything else. */
	void addSums() throws IOException {
		write(SUMS, this.sums.toString().getBytes(StandardCharsets.UTF_8));
	}

	/** Return how many files have been added, without the sums. */
	int files() {
		return this.files;
	}

	@Override
	public void close() throws IOException {
		this.zip.close();
	}

	private void write(String name, byte[] content) throws IOException {
		CRC32 crc = new CRC32();
		crc.update(content);
		ZipEntry entry = new ZipEntry(name);
		// A local time stands in the file as it is; any other would go by the time zone.
		entry.setTimeLocal(this.time);
		entry.setSize(content.length);
		entry.setCrc(crc.getValue());
		this.zip.putNextEntry(entry);
		this.zip.write(content);
		this.zip.closeEntry();
	}

	private static String sum(byte[] content) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
