package org.rolecompare.catalogue;

import java.time.LocalDate;
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

	private LocalDate reviewed;

	private @Nullable String licence;

	private List<String> home;

	private List<String> popular;

	protected Edition() {
	}

	/**
	 * Create an edition.
	 * @param version the day of the review and the content hash
	 * @param title the catalogue's title
	 * @param reviewed when its content was last reviewed
	 * @param licence the licence of the content, where the catalogue names one
	 * @param home slugs of the roles that the home page compares, at least one
	 * @param popular comparisons worth offering, each as the path of its address, such as
	 * {@code cto-vs-cpo}
	 */
	public Edition(String version, String title, LocalDate reviewed, @Nullable String licence, List<String> home,
			List<String> popular) {
		Assert.hasText(version, "An edition needs a version");
		Assert.hasText(title, "An edition needs a title");
		Assert.notEmpty(home, "An edition needs roles to show first");
		this.version = version;
		this.title = title;
		this.reviewed = reviewed;
		this.licence = licence;
		this.home = List.copyOf(home);
		this.popular = List.copyOf(popular);
	}

	public String getVersion() {
		return this.version;
	}

	public String getTitle() {
		return this.title;
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

}
