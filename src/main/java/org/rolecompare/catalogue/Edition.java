package org.rolecompare.catalogue;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/**
 * The edition of the catalogue that is loaded. Every page names it.
 */
@Entity
public class Edition {

	@Id
	private String version;

	private String title;

	private String language;

	private LocalDate reviewed;

	private @Nullable String licence;

	private List<String> home;

	private List<String> popular;

	private List<String> paths;

	private List<String> failures;

	private List<String> pay;

	private List<String> teams;

	private @Nullable String changes;

	private @Nullable LocalDate nextReview;

	private @Nullable String reviewEvery;

	private @Nullable String interests;

	protected Edition() {
	}

	/**
	 * Create an edition.
	 * @param version the day of the review and the content hash
	 * @param title the catalogue's title
	 * @param language in which its texts are written, a primary subtag of BCP 47 such as
	 * {@code en}
	 * @param reviewed when its content was last reviewed
	 * @param licence the licence of the content, where the catalogue names one
	 * @param home slugs of the roles that the home page compares, at least one
	 * @param popular comparisons worth offering, each as the path of its address, such as
	 * {@code cto-vs-cpo}
	 * @param moves the categories that matter most to a reader who plans a move
	 * @param revision what became of it and what is to come
	 */
	public Edition(String version, String title, String language, LocalDate reviewed, @Nullable String licence,
			List<String> home, List<String> popular, Moves moves, Revision revision) {
		Assert.hasText(version, "An edition needs a version");
		Assert.hasText(title, "An edition needs a title");
		Assert.hasText(language, "An edition needs a language");
		Assert.notEmpty(home, "An edition needs roles to show first");
		this.version = version;
		this.title = title;
		this.language = language;
		this.reviewed = reviewed;
		this.licence = licence;
		this.home = List.copyOf(home);
		this.popular = List.copyOf(popular);
		this.paths = List.copyOf(moves.paths());
		this.failures = List.copyOf(moves.failures());
		this.pay = List.copyOf(moves.pay());
		this.teams = List.copyOf(moves.teams());
		this.changes = revision.changes();
		this.nextReview = revision.nextReview();
		this.reviewEvery = (revision.every() != null) ? revision.every().toString() : null;
		this.interests = revision.interests();
	}

	public String getVersion() {
		return this.version;
	}

	public String getTitle() {
		return this.title;
	}

	/**
	 * Return the language in which its texts are written, so that their words can be
	 * stemmed.
	 * @return a primary subtag of BCP 47, such as {@code en}
	 */
	public String getLanguage() {
		return this.language;
	}

	public LocalDate getReviewed() {
		return this.reviewed;
	}

	public @Nullable String getLicence() {
		return this.licence;
	}

	public List<String> getHome() {
		return this.home;
	}

	public List<String> getPopular() {
		return this.popular;
	}

	/**
	 * Return the categories that matter most to a reader who plans a move.
	 * @return their slugs, none where the catalogue names none
	 */
	public Moves getMoves() {
		return new Moves(this.paths, this.failures, this.pay, this.teams);
	}

	/**
	 * Return what the editors tell of their work on it.
	 * @return what changed, when and how often it is reviewed, and what interests they
	 * have, as far as the catalogue says so
	 */
	public Revision getRevision() {
		return new Revision(this.changes, this.nextReview,
				(this.reviewEvery != null) ? Period.parse(this.reviewEvery) : null, this.interests);
	}

	/**
	 * Return by which day it is reviewed next.
	 * @return the day that the catalogue names, or else the one that follows from how
	 * often it is reviewed; null where it says neither
	 */
	public @Nullable LocalDate getNextReview() {
		Period every = getRevision().every();
		return (this.nextReview != null || every == null) ? this.nextReview : this.reviewed.plus(every);
	}

	/**
	 * Return what the editors tell of their work on an edition.
	 *
	 * @param changes what readers should know of it beside the one before it, null for
	 * nothing said
	 * @param nextReview the day by which it is reviewed next, null for none
	 * @param every how often it is reviewed, null where nothing is promised
	 * @param interests what interests its keepers have in what it says, null where they
	 * have not stated any, which does not mean that they have none
	 */
	public record Revision(@Nullable String changes, @Nullable LocalDate nextReview, @Nullable Period every,
			@Nullable String interests) {

		/** Neither promises anything nor states interests. */
		public Revision(@Nullable String changes, @Nullable LocalDate nextReview) {
			this(changes, nextReview, null, null);
		}

	}

	/**
	 * The categories that matter most to a reader who plans a move.
	 *
	 * @param paths slugs of those that tell how people get into a role
	 * @param failures slugs of those that tell what makes holders fail
	 * @param pay slugs of those that tell what holders earn
	 * @param teams slugs of those that tell whom holders lead
	 */
	public record Moves(List<String> paths, List<String> failures, List<String> pay, List<String> teams) {

		/** A catalogue that names no such categories. */
		public static final Moves UNSTATED = new Moves(List.of(), List.of(), List.of(), List.of());

	}

}
