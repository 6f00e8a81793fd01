package org.rolecompare.statement;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

import org.rolecompare.role.Role;
import org.rolecompare.source.CitedText;

/** What is said of a role in a category: one sentence with its sources. */
@Entity
public class Statement {

	@Id
	@Column(name = "statement_key")
	private String key;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "role_slug")
	private Role role;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "category_slug")
	private Category category;

	private int position;

	@Embedded
	@AssociationOverride(name = "cites",
			joinTable = @JoinTable(name = "statement_citation", joinColumns = @JoinColumn(name = "statement_key"),
					inverseJoinColumns = @JoinColumn(name = "reference_key")))
	private CitedText said;

	private @Nullable String advert;

	protected Statement() {
	}

	/**
	 * Create a statement.
	 * @param position its place in the cell, from 0, the most general first
	 * @param said the sentence and its sources
	 * @param advert the same as a line of an advertisement, if it is matter for one; the
	 * line says nothing that the statement does not say, and is no part of its key
	 * @param mark the mark of the statement whose words were changed and whose key it
	 * keeps, null for none
	 */
	public Statement(Role role, Category category, int position, CitedText said, @Nullable String advert,
			@Nullable String mark) {
		this.key = StatementKey.of(role.getSlug(), category.getSlug(), said.getText(), mark);
		this.role = role;
		this.category = category;
		this.position = position;
		this.said = said;
		this.advert = advert;
	}

	public String getKey() {
		return this.key;
	}

	public Role getRole() {
		return this.role;
	}

	public Category getCategory() {
		return this.category;
	}

	public int getPosition() {
		return this.position;
	}

	public CitedText getSaid() {
		return this.said;
	}

	public @Nullable String getAdvert() {
		return this.advert;
	}

}
