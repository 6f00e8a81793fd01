package org.rolecompare.format;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A file of an office program (Office Open XML), whose bytes follow from what it says:
 * the libraries that write one put the time of day into it.
 */
final class OfficeFile {

	private static final String PROPERTIES = "docProps/core.xml";

	private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*");

	private OfficeFile() {
	}

	/**
	 * Write a file again.
	 * @param day the day that every part of it names instead of now
	 */
	static void write(byte[] file, LocalDate day, OutputStream out) throws IOException {
		// By the list at its end: what stands before each part says nothing of its size.
		try (ZipFile parts = ZipFile.builder().setByteArray(file).get();
				ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
			for (ZipArchiveEntry part : Collections.list(parts.getEntries())) {
				ZipEntry entry = new ZipEntry(part.getName());
				// A local time stands in the file as it is; any other would go by the
				// time zone.
				entry.setTimeLocal(day.atStartOfDay());
				zip.putNextEntry(entry);
				byte[] content = parts.getInputStream(part).readAllBytes();
				zip.write(PROPERTIES.equals(part.getName()) ? dated(content, day) : content);
				zip.closeEntry();
			}
		}
	}

	private static byte[] dated(byte[] properties, LocalDate day) {
		return CREATED.matcher(new String(properties, StandardCharsets.UTF_8))
			.replaceAll("$1" + day + "T00:00:00Z")
			.getBytes(StandardCharsets.UTF_8);
	}

}
