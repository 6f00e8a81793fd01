package org.rolecompare.combinedrole;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

import org.rolecompare.role.Slug;
import org.rolecompare.source.CitedText;

import org.springframework.util.Assert;

/** A paragraph of the overview of a combined role. */
@Entity
public class OverviewParagraph {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE)
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "combined_role_slug")
	private CombinedRole combinedRole;

	private int position;

	private String heading;

	@Embedded
	@AssociationOverride(name = "cites",
			joinTable = @JoinTable(name = "overview_paragraph_citation",
					joinColumns = @JoinColumn(name = "overview_paragraph_id"),
					inverseJoinColumns = @JoinColumn(name = "reference_key")))
	private CitedText said;

	protected OverviewParagraph() {
	}

	/**
	 * Create a paragraph.
	 * @param position its place in the overview, from 0
	 * @param said the paragraph and its sources
	 */
	public OverviewParagraph(CombinedRole combinedRole, int position, String heading, CitedText said) {
		Assert.hasText(heading, "A paragraph needs a heading");
		this.combinedRole = combinedRole;
		this.position = position;
		this.heading = heading;
		this.said = said;
	}

	public CombinedRole getCombinedRole() {
		return this.combinedRole;
	}

	/** Where it stands on the page of its combined role. */
	public String anchor() {
		return "overview-" + Slug.of(this.heading);
	}

	public int getPosition() {
		return this.position;
	}

	public String getHeading() {
		return this.heading;
	}

	public CitedText getSaid() {
		return this.said;
	}

}
