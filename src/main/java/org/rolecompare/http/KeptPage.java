package org.rolecompare.http;

/**
 * A page as it is sent, made once.
 *
 * @param version what it was made from, beside its address
 * @param plain how it is sent to clients that accept no compression
 * @param gzip how it is sent to all others; the same object where there is but one way
 */
record KeptPage(String version, Representation plain, Representation gzip) {

	/** What the objects around the bytes take, roughly. */
	private static final int OVERHEAD = 1000;

	/**
	 * How much memory the page takes at most.
	 * @param key the key under which it is kept
	 * @return bytes
	 */
	int weight(String key) {
		return this.plain.length() + this.gzip.length() + 2 * key.length() + OVERHEAD;
	}

	Representation in(ContentCoding coding) {
		return (coding == ContentCoding.IDENTITY) ? this.plain : this.gzip;
	}

}
