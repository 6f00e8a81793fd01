package org.rolecompare.source;

import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/**
 * One source. Its key is permanent: addresses and exports use it.
 */
@Entity
public class Reference {

	@Id
	@Column(name = "reference_key")
	private String key;

	private @Nullable String title;

	private List<String> authors;

	private String site;

	private String url;

	private @Nullable String published;

	private LocalDate retrieved;

	@Enumerated(EnumType.STRING)
	private SourceKind kind;

	private @Nullable String sample;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "via_key")
	private @Nullable Reference via;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "same_voice_as_key")
	private @Nullable Reference sameVoiceAs;

	private boolean identified;

	private @Nullable String note;

	private int position;

	protected Reference() {
	}

	private Reference(Details details, LocalDate retrieved, SourceKind kind, @Nullable Reference via,
			@Nullable Reference sameVoiceAs, int position) {
		Assert.hasText(details.key(), "A reference needs a key");
		Assert.hasText(details.site(), "A reference needs a site");
		Assert.hasText(details.url(), "A reference needs an address");
		this.key = details.key();
		this.title = details.title();
		this.authors = List.copyOf(details.authors());
		this.site = details.site();
		this.url = details.url();
		this.published = details.published();
		this.retrieved = retrieved;
		this.kind = kind;
		this.sample = details.sample();
		this.via = via;
		this.sameVoiceAs = sameVoiceAs;
		this.identified = details.identified();
		this.note = details.note();
		this.position = position;
	}

	/**
	 * Create a reference.
	 * @param details what the source shows of itself
	 * @param retrieved when it was read
	 * @param kind who is speaking
	 * @param via the source that cites it and through which it was read, if it was
	 * @param sameVoiceAs the source with which it counts as a single voice, if it does
	 * @param position its place in the catalogue, from 0
	 * @return the reference
	 */
	public static Reference of(Details details, LocalDate retrieved, SourceKind kind, @Nullable Reference via,
			@Nullable Reference sameVoiceAs, int position) {
		return new Reference(details, retrieved, kind, via, sameVoiceAs, position);
	}

	public String getKey() {
		return this.key;
	}

	public @Nullable String getTitle() {
		return this.title;
	}

	public List<String> getAuthors() {
		return this.authors;
	}

	public String getSite() {
		return this.site;
	}

	public String getUrl() {
		return this.url;
	}

	/**
	 * Return when the source was published, as exactly as it says: {@code 2019},
	 * {@code 2019-11} or {@code 2019-11-25}.
	 * @return the date, or null where the source shows none
	 */
	public @Nullable String getPublished() {
		return this.published;
	}

	public LocalDate getRetrieved() {
		return this.retrieved;
	}

	public SourceKind getKind() {
		return this.kind;
	}

	public @Nullable String getSample() {
		return this.sample;
	}

	public @Nullable Reference getVia() {
		return this.via;
	}

	/**
	 * Return the source that this one repeats: the same author or maker, a digest, a
	 * reprint, a press report or another edition of the same survey.
	 * @return the source that counts for both, null where this one speaks for itself
	 */
	public @Nullable Reference getSameVoiceAs() {
		return this.sameVoiceAs;
	}

	/**
	 * Return who is heard in this source. Sources with the same voice count once wherever
	 * independent sources are counted.
	 * @return the key of the source that counts
	 */
	public String voice() {
		return (this.sameVoiceAs != null) ? this.sameVoiceAs.getKey() : this.key;
	}

	/**
	 * Tell whether the page is known, and not only its site.
	 * @return true if the page is known
	 */
	public boolean isIdentified() {
		return this.identified;
	}

	public @Nullable String getNote() {
		return this.note;
	}

	public int getPosition() {
		return this.position;
	}

	/**
	 * What a source shows of itself.
	 *
	 * @param key the permanent key
	 * @param title its title, absent when not shown
	 * @param authors its authors, empty when not shown
	 * @param site the site it stands on
	 * @param url its address
	 * @param published its date, absent when not shown
	 * @param sample who was asked, when, how many
	 * @param identified false if only the site is known
	 * @param note what a careful reader should know
	 */
	public record Details(String key, @Nullable String title, List<String> authors, String site, String url,
			@Nullable String published, @Nullable String sample, boolean identified, @Nullable String note) {
	}

}
