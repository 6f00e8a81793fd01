package org.rolecompare.combinedrole;

import java.util.Locale;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

import org.rolecompare.source.CitedText;
import org.rolecompare.statement.Dispute;

import org.springframework.util.Assert;

/** An advantage or a drawback of a combined role. */
@Entity
public class Argument {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE)
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "combined_role_slug")
	private CombinedRole combinedRole;

	private String slug;

	@Enumerated(EnumType.STRING)
	private Side side;

	private String title;

	@Embedded
	@AssociationOverride(name = "cites", joinTable = @JoinTable(name = "argument_citation",
			joinColumns = @JoinColumn(name = "argument_id"), inverseJoinColumns = @JoinColumn(name = "reference_key")))
	private CitedText said;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "dispute_slug")
	private @Nullable Dispute dispute;

	private int position;

	protected Argument() {
	}

	/**
	 * Create an argument.
	 * @param slug its name, unique on its side
	 * @param dispute the dispute that bears on it, if any
	 * @param position its place on its side, from 0
	 */
	public Argument(CombinedRole combinedRole, Side side, String slug, String title, CitedText said,
			@Nullable Dispute dispute, int position) {
		Assert.hasText(slug, "An argument needs a slug");
		Assert.hasText(title, "An argument needs a title");
		this.combinedRole = combinedRole;
		this.side = side;
		this.slug = slug;
		this.title = title;
		this.said = said;
		this.dispute = dispute;
		this.position = position;
	}

	public CombinedRole getCombinedRole() {
		return this.combinedRole;
	}

	public Side getSide() {
		return this.side;
	}

	public String getSlug() {
		return this.slug;
	}

	/** Where it stands on every page that tells it. */
	public String anchor() {
		return this.side.name().toLowerCase(Locale.ROOT) + "-" + this.slug;
	}

	public String getTitle() {
		return this.title;
	}

	public CitedText getSaid() {
		return this.said;
	}

	public @Nullable Dispute getDispute() {
		return this.dispute;
	}

	public int getPosition() {
		return this.position;
	}

	/** The side on which an argument stands. */
	public enum Side {

		/** It speaks for the combined role. */
		ADVANTAGE,

		/** It speaks against it. */
		DRAWBACK

	}

}
