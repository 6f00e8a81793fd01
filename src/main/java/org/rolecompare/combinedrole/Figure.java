package org.rolecompare.combinedrole;

import java.math.BigDecimal;
import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import org.jspecify.annotations.Nullable;

import org.rolecompare.source.Reference;

import org.springframework.util.Assert;

/** A number that somebody counted, no more exact than its source states it. */
@Entity
public class Figure {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE)
	private @Nullable Long id;

	private String slug;

	private String label;

	@Embedded
	private Amount amount;

	@Embedded
	private Sample sample;

	@ManyToMany
	@OrderColumn(name = "position")
	@JoinTable(name = "figure_citation", joinColumns = @JoinColumn(name = "figure_id"),
			inverseJoinColumns = @JoinColumn(name = "reference_key"))
	private List<Reference> cites;

	private boolean comparable;

	private @Nullable String reason;

	protected Figure() {
	}

	/**
	 * Create a figure.
	 * @param slug its name, unique within the combined role
	 * @param label of what it is the number
	 * @param cites its sources, at least one
	 * @param comparable whether it may be compared with the others of its group
	 * @param reason why not, or what to know of it; null only where it may be compared
	 */
	public Figure(String slug, String label, Amount amount, Sample sample, List<Reference> cites, boolean comparable,
			@Nullable String reason) {
		Assert.hasText(slug, "A figure needs a slug");
		Assert.hasText(label, () -> "A figure needs a label: " + slug);
		Assert.notEmpty(cites, () -> "A figure needs a source: " + slug);
		Assert.isTrue(comparable || reason != null, () -> "It is not said why this figure stands for itself: " + slug);
		this.slug = slug;
		this.label = label;
		this.amount = amount;
		this.sample = sample;
		this.cites = List.copyOf(cites);
		this.comparable = comparable;
		this.reason = reason;
	}

	public String getSlug() {
		return this.slug;
	}

	/** Where it stands on every page that tells it. */
	public String anchor() {
		return "figure-" + this.slug;
	}

	public String getLabel() {
		return this.label;
	}

	public Amount getAmount() {
		return this.amount;
	}

	public Sample getSample() {
		return this.sample;
	}

	public List<Reference> getCites() {
		return this.cites;
	}

	/** Whether it may be compared with the others of its group. */
	public boolean isComparable() {
		return this.comparable;
	}

	/**
	 * Why it may not be compared, or what to know of it, null where there is nothing to
	 * say.
	 */
	public @Nullable String getReason() {
		return this.reason;
	}

	/** The side of a number on which the true one lies. */
	public enum Bound {

		/** The true number is smaller: almost 20. */
		BELOW,

		/** The true number is larger: over 60. */
		ABOVE

	}

	/**
	 * How much it is.
	 *
	 * @param number the number, in the unit of its group
	 * @param about whether the source itself says that it is not exact
	 * @param bound on which side of the number the true one lies, null where the source
	 * does not say so
	 * @param said the number in the words of the source, null where they are the same
	 */
	@Embeddable
	public record Amount(@Column(name = "amount") BigDecimal number, boolean about,
			@Enumerated(EnumType.STRING) @Nullable Bound bound, @Nullable String said) {

		public Amount {
			Assert.isTrue(number.signum() >= 0, () -> "A figure is no less than nothing: " + number);
			Assert.isTrue(about || bound == null, () -> "An exact number has no open end: " + number);
		}

	}

	/**
	 * Who was asked, or what was counted.
	 *
	 * @param whom of whom or what a share is told
	 * @param asked who was asked, and by whom
	 * @param year in which year, null where no source shows it
	 * @param size how many, null where no source shows it
	 * @param sizeAbout whether that number is not exact
	 */
	@Embeddable
	public record Sample(String whom, String asked, @Column(name = "survey_year") @Nullable Integer year,
			@Column(name = "sample_size") @Nullable Integer size, boolean sizeAbout) {

		public Sample {
			Assert.hasText(whom, "A figure is told of somebody");
			Assert.hasText(asked, "Somebody was asked");
		}

	}

}
