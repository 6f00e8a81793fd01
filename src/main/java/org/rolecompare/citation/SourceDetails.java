package org.rolecompare.citation;

import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Address;
import org.rolecompare.english.English;
import org.rolecompare.english.WrittenDate;
import org.rolecompare.source.Reference;
import org.rolecompare.source.SourceKind;

/**
 * A source as a page shows it.
 *
 * @param authors its authors in one phrase, null when not shown
 * @param title its title, null when not shown; the site's name then serves as the link
 * @param published when it was published, null for no date
 * @param retrieved when it was read
 * @param sample who was asked, when, how many
 * @param via the source that cites it and through which it was read
 * @param sameVoiceAs the source that it repeats and with which it counts as one
 * @param identified false if only the site is known, not the page
 * @param note what a careful reader should know
 */
public record SourceDetails(String key, @Nullable String authors, @Nullable String title, String site, String url,
		@Nullable WrittenDate published, WrittenDate retrieved, SourceKind kind, @Nullable String sample,
		@Nullable Other via, @Nullable Other sameVoiceAs, boolean identified, @Nullable String note) {

	public static SourceDetails of(Reference reference) {
		return new SourceDetails(reference.getKey(),
				reference.getAuthors().isEmpty() ? null : English.and(reference.getAuthors()), reference.getTitle(),
				reference.getSite(), reference.getUrl(), WrittenDate.of(reference.getPublished()),
				WrittenDate.of(reference.getRetrieved()), reference.getKind(), reference.getSample(),
				Other.of(reference.getVia()), Other.of(reference.getSameVoiceAs()), reference.isIdentified(),
				reference.getNote());
	}

	/** The text of the link to the source: its title, or its site's name. */
	public String linkText() {
		return (this.title != null) ? this.title : this.site;
	}

	/**
	 * What ends the title in a list: a full stop, unless the title has an end of its own.
	 */
	public String titleEnd() {
		return linkText().endsWith("?") || linkText().endsWith("!") ? "" : ".";
	}

	/**
	 * Who was asked, with a full stop, which the catalogue writes or not; empty for none.
	 */
	public String sampleSentence() {
		return (this.sample != null) ? English.sentence(this.sample) : "";
	}

	public String href() {
		return Address.reference(this.key).href();
	}

	/** Another source, to which one leads, by its key and its title or site. */
	public record Other(String key, String text) {

		static @Nullable Other of(@Nullable Reference reference) {
			if (reference == null) {
				return null;
			}
			String title = reference.getTitle();
			return new Other(reference.getKey(), (title != null) ? title : reference.getSite());
		}

		public String href() {
			return Address.reference(this.key).href();
		}

	}

}
