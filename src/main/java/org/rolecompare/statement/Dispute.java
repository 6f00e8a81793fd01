package org.rolecompare.statement;

import java.util.List;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import org.jspecify.annotations.Nullable;

import org.rolecompare.role.Role;
import org.rolecompare.source.CitedText;

import org.springframework.util.Assert;

/** A question on which the sources contradict each other, with every side. */
@Entity
public class Dispute {

	@Id
	private String slug;

	private String question;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "role_slug")
	private Role role;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "category_slug")
	private @Nullable Category category;

	private int position;

	@OneToMany(cascade = CascadeType.PERSIST)
	@JoinColumn(name = "dispute_slug", nullable = false)
	@OrderColumn(name = "position")
	private List<Side> sides;

	protected Dispute() {
	}

	/**
	 * Create a dispute.
	 * @param category the category of the disputed cell, null where the combined role as
	 * such is disputed
	 * @param position its place in the catalogue, from 0
	 * @param sides the contradicting answers, at least two
	 */
	public Dispute(String slug, String question, Role role, @Nullable Category category, int position,
			List<Side> sides) {
		Assert.hasText(slug, "A dispute needs a slug");
		Assert.isTrue(sides.size() > 1, () -> "A dispute needs at least two sides: " + slug);
		this.slug = slug;
		this.question = question;
		this.role = role;
		this.category = category;
		this.position = position;
		this.sides = List.copyOf(sides);
	}

	public String getSlug() {
		return this.slug;
	}

	public String getQuestion() {
		return this.question;
	}

	public Role getRole() {
		return this.role;
	}

	public @Nullable Category getCategory() {
		return this.category;
	}

	public int getPosition() {
		return this.position;
	}

	public List<Side> getSides() {
		return this.sides;
	}

	/** One of the contradicting answers in a dispute. */
	@Entity(name = "DisputeSide")
	public static class Side {

		@Id
		@GeneratedValue(strategy = GenerationType.SEQUENCE)
		private @Nullable Long id;

		private String answer;

		@Embedded
		@AssociationOverride(name = "cites",
				joinTable = @JoinTable(name = "dispute_side_citation",
						joinColumns = @JoinColumn(name = "dispute_side_id"),
						inverseJoinColumns = @JoinColumn(name = "reference_key")))
		private CitedText said;

		protected Side() {
		}

		/**
		 * Create a side.
		 * @param answer the answer in a word or two, which leads the text
		 * @param said what this side says and who says so
		 */
		public Side(String answer, CitedText said) {
			Assert.hasText(answer, "A side needs an answer");
			this.answer = answer;
			this.said = said;
		}

		public String getAnswer() {
			return this.answer;
		}

		public CitedText getSaid() {
			return this.said;
		}

	}

}
