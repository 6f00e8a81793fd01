package org.rolecompare.citation;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Address;
import org.rolecompare.english.English;
import org.rolecompare.english.WrittenDate;
import org.rolecompare.source.Reference;
import org.rolecompare.source.SourceKind;

/**
 * A source as a page shows it.
 *
 * @param key its permanent key
 * @param authors its authors in one phrase, null when not shown
 * @param title its title, null when not shown; the site's name then serves as the link
 * @param site the site it stands on
 * @param url its address
 * @param published when it was published, null for no date
 * @param retrieved when it was read
 * @param kind who is speaking
 * @param sample who was asked, when, how many
 * @param via the source that cites it and through which it was read
 * @param sameVoiceAs the source that it repeats and with which it counts as one
 * @param identified false if only the site is known, not the page
 * @param note what a careful reader should know
 */
public record SourceDetails(String key, @Nullable String authors, @Nullable String title, String site, String url,
		@Nullable WrittenDate published, WrittenDate retrieved, SourceKind kind, @Nullable String sample,
		@Nullable Other via, @Nullable Other sameVoiceAs, boolean identified, @Nullable String note) {

	/**
	 * Show a source.
	 * @param reference the source, with the ones through which it was read and which it
	 * repeats
	 * @return the same for a page
	 */
	public static SourceDetails of(Reference reference) {
		return new SourceDetails(reference.getKey(), join(reference.getAuthors()), reference.getTitle(),
				reference.getSite(), reference.getUrl(), WrittenDate.of(reference.getPublished()),
				WrittenDate.of(reference.getRetrieved()), reference.getKind(), reference.getSample(),
				Other.of(reference.getVia()), Other.of(reference.getSameVoiceAs()), reference.isIdentified(),
				reference.getNote());
	}

	/**
	 * Return who is heard in this source.
	 * @return the key of the source that counts, its own unless it repeats another
	 */
	public String voice() {
		return (this.sameVoiceAs != null) ? this.sameVoiceAs.key() : this.key;
	}

	/**
	 * Return the text of the link to the source.
	 * @return its title, or its site's name
	 */
	public String linkText() {
		return (this.title != null) ? this.title : this.site;
	}

	/**
	 * Return what ends the title in a list.
	 * @return a full stop, nothing where the title has an end of its own
	 */
	public String titleEnd() {
		return linkText().endsWith("?") || linkText().endsWith("!") ? "" : ".";
	}

	/**
	 * Return who was asked as a sentence; the catalogue writes it with a full stop or
	 * without.
	 * @return the sentence, empty for none
	 */
	public String sampleSentence() {
		return (this.sample == null) ? "" : this.sample.endsWith(".") ? this.sample : this.sample + ".";
	}

	/**
	 * Return the address of the page about the source.
	 * @return the address
	 */
	public String href() {
		return Address.reference(this.key).href();
	}

	private static @Nullable String join(List<String> authors) {
		if (authors.isEmpty()) {
			return null;
		}
		return English.and(authors);
	}

	/**
	 * Another source, to which one leads.
	 *
	 * @param key its permanent key
	 * @param text its title, or its site's name
	 */
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
