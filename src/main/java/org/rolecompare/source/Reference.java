package org.rolecompare.source;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/** One source. Its key is permanent: addresses and exports use it. */
@Entity
public class Reference {

	@Id
	@Column(name = "reference_key")
	private String key;

	@Embedded
	private Details details;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "via_key", insertable = false, updatable = false)
	private @Nullable Reference via;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "same_voice_as_key", insertable = false, updatable = false)
	private @Nullable Reference sameVoiceAs;

	private int position;

	protected Reference() {
	}

	/**
	 * Keeps what the catalogue says of a source, with the sources that it names.
	 * @param via the source that the details name as the one through which it was read
	 * @param sameVoiceAs the source that they name as the one with the same voice
	 * @param position its place in the catalogue, from 0
	 */
	public Reference(Details details, @Nullable Reference via, @Nullable Reference sameVoiceAs, int position) {
		Assert.isTrue(isNamed(via, details.via()), () -> details.key() + " was read through " + details.via());
		Assert.isTrue(isNamed(sameVoiceAs, details.sameVoiceAs()),
				() -> details.key() + " has the same voice as " + details.sameVoiceAs());
		Assert.isTrue(position >= 0, "Positions count from 0");
		this.key = details.key();
		this.details = details;
		this.via = via;
		this.sameVoiceAs = sameVoiceAs;
		this.position = position;
	}

	private static boolean isNamed(@Nullable Reference other, @Nullable String key) {
		return Objects.equals((other != null) ? other.key : null, key);
	}

	public String getKey() {
		return this.key;
	}

	public Details getDetails() {
		return this.details;
	}

	public Kind getKind() {
		return this.details.kind();
	}

	public @Nullable Reference getVia() {
		return this.via;
	}

	public @Nullable Reference getSameVoiceAs() {
		return this.sameVoiceAs;
	}

	/**
	 * Who is heard in this source: the key of the source that counts. Sources with the
	 * same voice count once wherever independent sources are counted.
	 */
	public String voice() {
		String other = this.details.sameVoiceAs();
		return (other != null) ? other : this.key;
	}

	public int getPosition() {
		return this.position;
	}

	/**
	 * What the catalogue says of a source, from its file to the page: the only list of
	 * its fields beside the schemas of the file and of the database.
	 *
	 * @param key the permanent name by which it is cited
	 * @param title its title, null where none is shown
	 * @param authors its authors; empty where none are shown
	 * @param site the name of the site or publisher
	 * @param url its address
	 * @param published when, as exactly as it says: {@code 2019}, {@code 2019-11} or
	 * {@code 2019-11-25}; null where it shows no date
	 * @param retrieved the day on which it was read
	 * @param kind who is speaking
	 * @param sample who was asked, when, how many
	 * @param via key of the source that cites it and through which it was read, if it was
	 * @param sameVoiceAs key of the source that it repeats and with which it counts as a
	 * single voice: the same author or maker, a digest, a reprint, a press report or
	 * another edition of the same survey
	 * @param identified false if only the site is known and not the page; known unless
	 * said otherwise
	 * @param note what a careful reader should know
	 * @param corporate true if the authors are organisations or teams, so that their
	 * names have no given and family part; persons unless said otherwise
	 */
	@Embeddable
	public record Details(@Column(name = "reference_key", insertable = false, updatable = false) String key,
			@Nullable String title, List<String> authors, String site, String url, @Nullable String published,
			LocalDate retrieved, @Enumerated(EnumType.STRING) Kind kind, @Nullable String sample,
			@Column(name = "via_key") @Nullable String via,
			@Column(name = "same_voice_as_key") @Nullable String sameVoiceAs, Boolean identified, @Nullable String note,
			Boolean corporate) {

		public Details {
			Assert.hasText(key, "A reference needs a key");
			Assert.hasText(site, "A reference needs a site");
			Assert.hasText(url, "A reference needs an address");
			Assert.notNull(retrieved, "A reference needs a day on which it was read");
			Assert.notNull(kind, "A reference needs a kind");
			authors = List.copyOf(authors);
			identified = !Boolean.FALSE.equals(identified);
			corporate = Boolean.TRUE.equals(corporate);
		}

		/** Its title, or its site's name where no title is shown. */
		public String linkText() {
			return (this.title != null) ? this.title : this.site;
		}

	}

	/** Who is speaking in a source. The kinds and their meaning are the catalogue's. */
	public enum Kind {

		/** Survey, research or payroll data. */
		STUDY("Study", "Studies", "survey, research or payroll data"),

		/** Government, law, standards, public taxonomy. */
		OFFICIAL("Official", "Official", "government, law, standard or public taxonomy"),

		/** Encyclopaedia or glossary. */
		REFERENCE_WORK("Reference work", "Reference works", "encyclopaedia or glossary"),

		/** Someone who held the job or works beside it. */
		PRACTITIONER("Practitioner", "Practitioners", "held the job, or works beside it"),

		/** Search firm, recruiter, coach or vendor. */
		ADVISORY("Advisory", "Advisory", "search firm, recruiter, coach or vendor: sells to the reader");

		private final String label;

		private final String plural;

		private final String meaning;

		Kind(String label, String plural, String meaning) {
			this.label = label;
			this.plural = plural;
			this.meaning = meaning;
		}

		/** The kind of that slug, or nothing for anything else. */
		public static Optional<Kind> find(String slug) {
			return Arrays.stream(values()).filter((kind) -> kind.slug().equals(slug)).findFirst();
		}

		/**
		 * The kind as the catalogue and addresses write it, such as
		 * {@code reference-work}.
		 */
		public String slug() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

		public String label() {
			return this.label;
		}

		public String plural() {
			return this.plural;
		}

		public String meaning() {
			return this.meaning;
		}

	}

}
