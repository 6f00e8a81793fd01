package org.rolecompare.export;

/** Where the pages are read that go into an archive. */
interface PageSource {

	/**
	 * Read what the application answers.
	 * @param address the address from the first slash
	 * @return the body
	 * @throws ExportException if it answers anything but a page
	 */
	byte[] read(String address);

}
