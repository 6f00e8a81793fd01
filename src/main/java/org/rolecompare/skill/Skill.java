package org.rolecompare.skill;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

import org.rolecompare.role.Role;

import org.springframework.util.Assert;

/** A skill that ESCO links to the occupation of a role. */
@Entity
public class Skill {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE)
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "role_slug")
	private Role role;

	@Enumerated(EnumType.STRING)
	private Relation relation;

	private String label;

	private @Nullable String uri;

	private int position;

	protected Skill() {
	}

	/**
	 * Create a skill.
	 * @param role the role whose occupation has it
	 * @param label its name at ESCO, unchanged
	 * @param uri its address at ESCO, where it is known
	 * @param position its place in the list, from 0
	 */
	public Skill(Role role, Relation relation, String label, @Nullable String uri, int position) {
		Assert.hasText(label, "A skill needs a label");
		this.role = role;
		this.relation = relation;
		this.label = label;
		this.uri = uri;
		this.position = position;
	}

	public Role getRole() {
		return this.role;
	}

	public Relation getRelation() {
		return this.relation;
	}

	public String getLabel() {
		return this.label;
	}

	public @Nullable String getUri() {
		return this.uri;
	}

	public int getPosition() {
		return this.position;
	}

	/** Whether every holder needs a skill. */
	public enum Relation {

		/** Every holder must have it. */
		ESSENTIAL,

		/** A holder may need it besides. */
		OPTIONAL

	}

}
