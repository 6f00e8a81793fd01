package org.rolecompare.library;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * A place of the catalogue that cites a source: a row of the view of that name. Where one
 * text cites several sources or speaks of several roles there is a row for each.
 */
@Entity
@Immutable
// Queries sort by fields that nothing reads here.
@SuppressWarnings("UnusedVariable")
class CitationUse {

	@Id
	private String id;

	private String referenceKey;

	@Enumerated(EnumType.STRING)
	private CitationSite place;

	private int placeOrder;

	private String roleSlug;

	private int roleRank;

	private String roleAbbreviation;

	private String roleName;

	private String item;

	private String label;

	private @Nullable String context;

	private String text;

	private @Nullable Boolean stated;

	private @Nullable String disputeSlug;

	private @Nullable String disputeRole;

	@Enumerated(EnumType.STRING)
	private @Nullable CitationSite disputePlace;

	private long outerPosition;

	private int innerPosition;

	protected CitationUse() {
	}

	String getId() {
		return this.id;
	}

	String getReferenceKey() {
		return this.referenceKey;
	}

	String getRoleSlug() {
		return this.roleSlug;
	}

	String getRoleAbbreviation() {
		return this.roleAbbreviation;
	}

	String getRoleName() {
		return this.roleName;
	}

	CitationSite getPlace() {
		return this.place;
	}

	/**
	 * Return what the place is called.
	 * @return its title, such as <em>Advantage: One vision</em>
	 */
	String title() {
		return this.place.title(this.label, this.context);
	}

	/**
	 * Return where the place stands.
	 * @return the address of the page and the anchor on it
	 */
	String address() {
		return this.place.address(this.roleSlug, this.item);
	}

	/**
	 * Return the setting of a responsibility or the answer of a side in a dispute.
	 * @return the context, null for every other kind of place
	 */
	@Nullable String getContext() {
		return this.context;
	}

	/**
	 * Return what stands there: a text of the catalogue, question words, or the name of a
	 * level.
	 * @return the text
	 */
	String getText() {
		return this.text;
	}

	/**
	 * Tell whether a source itself states the level that stands there.
	 * @return false for a level that is our reading, and for every other kind of place
	 */
	boolean isStated() {
		return Boolean.TRUE.equals(this.stated);
	}

	/**
	 * Return where it is told that sources disagree on what stands there.
	 * @return the address of the page and the anchor on it, null where nobody disagrees
	 */
	@Nullable String dispute() {
		if (this.disputePlace == null || this.disputeRole == null || this.disputeSlug == null) {
			return null;
		}
		return this.disputePlace.address(this.disputeRole, this.disputeSlug);
	}

}
