package org.rolecompare.role;

import java.util.List;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import org.jspecify.annotations.Nullable;

import org.rolecompare.source.CitedText;

import org.springframework.util.Assert;

/** An executive role: a column of a comparison. */
@Entity
public class Role {

	@Id
	private String slug;

	private String abbreviation;

	private String name;

	private int rank;

	private @Nullable String hue;

	private List<String> aliases;

	@Embedded
	private @Nullable Answers answers;

	@Embedded
	@AttributeOverride(name = "text", column = @Column(name = "definition"))
	@AssociationOverride(name = "cites", joinTable = @JoinTable(name = "role_definition_citation",
			joinColumns = @JoinColumn(name = "role_slug"), inverseJoinColumns = @JoinColumn(name = "reference_key")))
	private CitedText definition;

	@ManyToMany
	@OrderColumn(name = "position")
	@JoinTable(name = "role_part", joinColumns = @JoinColumn(name = "role_slug"),
			inverseJoinColumns = @JoinColumn(name = "part_slug"))
	private List<Role> combines;

	protected Role() {
	}

	/**
	 * Create a role.
	 * @param rank its place in lists and canonical addresses, unique
	 * @param answers the question words it answers, null for none
	 * @param combines the roles it joins, empty unless it is a combined role
	 */
	public Role(RoleNames names, int rank, @Nullable Answers answers, CitedText definition, List<Role> combines) {
		Assert.hasText(names.slug(), "A role needs a slug");
		Assert.hasText(names.abbreviation(), "A role needs an abbreviation");
		Assert.hasText(names.name(), "A role needs a name");
		this.slug = names.slug();
		this.abbreviation = names.abbreviation();
		this.name = names.name();
		this.hue = names.hue();
		this.aliases = List.copyOf(names.aliases());
		this.rank = rank;
		this.answers = answers;
		this.definition = definition;
		this.combines = List.copyOf(combines);
	}

	public String getSlug() {
		return this.slug;
	}

	public String getAbbreviation() {
		return this.abbreviation;
	}

	public String getName() {
		return this.name;
	}

	public int getRank() {
		return this.rank;
	}

	public List<String> getAliases() {
		return this.aliases;
	}

	public @Nullable Answers getAnswers() {
		return (this.answers != null && this.answers.areGiven()) ? this.answers : null;
	}

	public CitedText getDefinition() {
		return this.definition;
	}

	public List<Role> getCombines() {
		return this.combines;
	}

	/** What it is called, without what it means. */
	public RoleNames names() {
		return new RoleNames(this.slug, this.abbreviation, this.name, this.hue, this.aliases);
	}

}
