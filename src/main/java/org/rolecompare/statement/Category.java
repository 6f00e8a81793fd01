package org.rolecompare.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/** A category: a row of a comparison, with the question that its cells answer. */
@Entity
public class Category {

	@Id
	private String slug;

	private String name;

	private @Nullable String shortName;

	private String question;

	private String wording;

	@Column(name = "group_name")
	private String group;

	private @Nullable String advert;

	private int position;

	protected Category() {
	}

	/**
	 * Create a category.
	 * @param shortName its name where there is room for a word only, if it has one
	 * @param wording how its statements are phrased, so that cells compare
	 * @param group the heading under which it stands
	 * @param advert the heading under which its lines of an advertisement stand, if any
	 * do; several categories may share one
	 * @param position its place in reading order, from 0
	 */
	public Category(String slug, String name, @Nullable String shortName, String question, String wording, String group,
			@Nullable String advert, int position) {
		Assert.hasText(slug, "A category needs a slug");
		Assert.hasText(name, "A category needs a name");
		this.slug = slug;
		this.name = name;
		this.shortName = shortName;
		this.question = question;
		this.wording = wording;
		this.group = group;
		this.advert = advert;
		this.position = position;
	}

	public String getSlug() {
		return this.slug;
	}

	public String getName() {
		return this.name;
	}

	/** Its name where there is room for a word only. */
	public String getShortName() {
		return (this.shortName != null) ? this.shortName : this.name;
	}

	public String getQuestion() {
		return this.question;
	}

	public String getWording() {
		return this.wording;
	}

	public String getGroup() {
		return this.group;
	}

	public @Nullable String getAdvert() {
		return this.advert;
	}

	public int getPosition() {
		return this.position;
	}

}
