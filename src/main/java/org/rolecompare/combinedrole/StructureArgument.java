package org.rolecompare.combinedrole;

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

/** What speaks for a structure or against it. */
@Entity
public class StructureArgument {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE)
	private @Nullable Long id;

	@Enumerated(EnumType.STRING)
	private Side side;

	private String slug;

	private String title;

	@Embedded
	@AssociationOverride(name = "cites",
			joinTable = @JoinTable(name = "structure_argument_citation",
					joinColumns = @JoinColumn(name = "structure_argument_id"),
					inverseJoinColumns = @JoinColumn(name = "reference_key")))
	private CitedText said;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "dispute_slug")
	private @Nullable Dispute dispute;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "reused_id")
	private @Nullable Argument reused;

	protected StructureArgument() {
	}

	/**
	 * Create an argument of its own.
	 * @param slug its name, unique within the structure
	 * @param dispute the dispute that bears on it, if any
	 */
	public StructureArgument(Side side, String slug, String title, CitedText said, @Nullable Dispute dispute) {
		this(side, slug, title, said, dispute, null);
	}

	private StructureArgument(Side side, String slug, String title, CitedText said, @Nullable Dispute dispute,
			@Nullable Argument reused) {
		Assert.hasText(slug, "An argument needs a slug");
		Assert.hasText(title, "An argument needs a title");
		this.side = side;
		this.slug = slug;
		this.title = title;
		this.said = said;
		this.dispute = dispute;
		this.reused = reused;
	}

	/** Takes over an argument about the combined role as it is worded there. */
	public static StructureArgument reuse(Side side, Argument argument) {
		return reuse(side, argument, argument.getTitle(), argument.getSaid().getText());
	}

	/**
	 * Takes over an argument about the combined role in words that look at it from this
	 * structure. Its sources and its dispute stay, since it stays one argument.
	 */
	public static StructureArgument reuse(Side side, Argument argument, String title, String text) {
		return new StructureArgument(side, argument.getSlug(), title,
				new CitedText(text, argument.getSaid().getCites()), argument.getDispute(), argument);
	}

	public Side getSide() {
		return this.side;
	}

	public String getSlug() {
		return this.slug;
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

	/**
	 * The argument about the combined role that this one is, null for one of its own.
	 * Both count once as evidence.
	 */
	public @Nullable Argument getReused() {
		return this.reused;
	}

	/** The side on which it stands. */
	public enum Side {

		/** It speaks for the structure. */
		PRO,

		/** It speaks against it. */
		CON

	}

}
