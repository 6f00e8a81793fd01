package org.rolecompare.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.sitemap.Sitemap;

/**
 * Puts the site into an archive, page by page, so that a large site needs no large
 * memory.
 */
final class SiteExport {

	private static final String LICENCE = "LICENSE";

	private final Catalogue catalogue;

	private final PageSource source;

	private final Origin origin;

	private final ArchiveIndex index;

	SiteExport(Catalogue catalogue, PageSource source, Origin origin) {
		this.catalogue = catalogue;
		this.source = source;
		this.origin = origin;
		this.index = new ArchiveIndex(Sitemap.of(catalogue), catalogue.roles().names());
	}

	/** Write everything, in the order of the site map. */
	void writeTo(Archive archive) throws IOException {
		archive.add("README.txt", new ReadMe(this.catalogue, this.origin).text().getBytes(StandardCharsets.UTF_8));
		archive.add(LICENCE, licence());
		Set<String> assets = new TreeSet<>();
		Deque<String> addresses = new ArrayDeque<>(this.index.addresses());
		while (!addresses.isEmpty()) {
			String address = addresses.removeFirst();
			byte[] answer = this.source.read(address);
			if (FileName.isPage(address)) {
				ArchivedPage page = ArchivedPage.of(answer, address, this.index, this.origin);
				page.next().ifPresent(addresses::addFirst);
				assets.addAll(page.assets());
				archive.add(FileName.of(address), page.toFile());
			}
			else {
				archive.add(FileName.of(address), text(answer, FileName.of(address)));
			}
		}
		for (String asset : assets) {
			archive.add(FileName.of(asset), this.source.read(asset));
		}
		archive.addSums();
	}

	private byte[] text(byte[] text, String file) {
		return this.origin.localize(new String(text, StandardCharsets.UTF_8), file, this.index)
			.getBytes(StandardCharsets.UTF_8);
	}

	private static byte[] licence() throws IOException {
		try (InputStream licence = Objects.requireNonNull(SiteExport.class.getResourceAsStream(LICENCE))) {
			return licence.readAllBytes();
		}
	}

}
