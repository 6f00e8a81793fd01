package org.rolecompare.citation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Address;
import org.rolecompare.english.English;
import org.rolecompare.english.WrittenDate;
import org.rolecompare.source.Reference;

/**
 * A source as a page shows it.
 *
 * @param details what the catalogue says of it
 * @param published when it was published, null for no date
 * @param retrieved when it was read
 * @param via the source that cites it and through which it was read
 * @param sameVoiceAs the source that it repeats and with which it counts as one
 */
public record SourceDetails(@JsonUnwrapped @JsonIgnoreProperties( {
		"published", "retrieved", "via", "sameVoiceAs" }) Reference.Details details, @Nullable WrittenDate published,
		WrittenDate retrieved, @Nullable Other via, @Nullable Other sameVoiceAs){

	public static SourceDetails of(Reference reference) {
		Reference.Details details = reference.getDetails();
		return new SourceDetails(details, WrittenDate.of(details.published()), WrittenDate.of(details.retrieved()),
				Other.of(reference.getVia()), Other.of(reference.getSameVoiceAs()));
	}

	public String key() {
		return this.details.key();
	}

	/** Its authors in one phrase, null where none are shown. */
	public @Nullable String authors() {
		return this.details.authors().isEmpty() ? null : English.and(this.details.authors());
	}

	public String linkText() {
		return this.details.linkText();
	}

	/** What ends the title in a list: nothing where the title has an end of its own. */
	public String titleEnd() {
		return linkText().endsWith("?") || linkText().endsWith("!") ? "" : ".";
	}

	/**
	 * Who was asked as a sentence, empty for nobody; the catalogue writes it with a full
	 * stop or without.
	 */
	public String sampleSentence() {
		String sample = this.details.sample();
		return (sample == null) ? "" : English.sentence(sample);
	}

	/** The address of the page about the source. */
	public String href() {
		return Address.reference(key()).href();
	}

	/**
	 * Another source, to which one leads.
	 *
	 * @param key its permanent key
	 * @param text its title, or its site's name
	 */
	public record Other(String key, String text) {

		static @Nullable Other of(@Nullable Reference reference) {
			return (reference != null) ? new Other(reference.getKey(), reference.getDetails().linkText()) : null;
		}

		public String href() {
			return Address.reference(this.key).href();
		}

	}

}
