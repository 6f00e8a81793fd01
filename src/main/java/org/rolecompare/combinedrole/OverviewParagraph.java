package org.rolecompare.combinedrole;

import java.util.Collection;

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

	private String anchor;

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
	 * @param anchor where it stands on the page of its combined role
	 * @param said the paragraph and its sources
	 */
	public OverviewParagraph(CombinedRole combinedRole, int position, String anchor, String heading, CitedText said) {
		Assert.hasText(heading, "A paragraph needs a heading");
		this.combinedRole = combinedRole;
		this.position = position;
		this.anchor = anchor;
		this.heading = heading;
		this.said = said;
	}

	public CombinedRole getCombinedRole() {
		return this.combinedRole;
	}

	/**
	 * Name where it stands on the page of its combined role. Several paragraphs may have
	 * one heading, and no two have one anchor.
	 * @param heading its heading
	 * @param taken the anchors of those before it
	 */
	public static String anchor(String heading, Collection<String> taken) {
		String first = "overview-" + Slug.of(heading);
		String anchor = first;
		for (int number = 2; taken.contains(anchor); number++) {
			anchor = first + "-" + number;
		}
		return anchor;
	}

	/** Where it stands on the page of its combined role. */
	public String anchor() {
		return this.anchor;
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
