package org.rolecompare.skill;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import org.jspecify.annotations.Nullable;

import org.rolecompare.role.Role;

import org.springframework.util.Assert;

/** The occupation of ESCO that matches a role. */
@Entity
public class Occupation {

	@Id
	private String slug;

	@MapsId
	@OneToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "role_slug")
	private Role role;

	private String uri;

	private String label;

	@Enumerated(EnumType.STRING)
	private Match match;

	private @Nullable String caution;

	protected Occupation() {
	}

	/**
	 * Create an occupation.
	 * @param uri its address at ESCO
	 * @param label its name at ESCO
	 * @param match how well it matches
	 * @param caution what a reader of its skills should know, a sentence; null for most
	 */
	public Occupation(Role role, String uri, String label, Match match, @Nullable String caution) {
		Assert.hasText(uri, "An occupation needs an address");
		Assert.hasText(label, "An occupation needs a label");
		this.slug = role.getSlug();
		this.role = role;
		this.uri = uri;
		this.label = label;
		this.match = match;
		this.caution = caution;
	}

	public Role getRole() {
		return this.role;
	}

	public String getUri() {
		return this.uri;
	}

	public String getLabel() {
		return this.label;
	}

	public Match getMatch() {
		return this.match;
	}

	public @Nullable String getCaution() {
		return this.caution;
	}

	/** How well an occupation matches a role; the judgement is ours, not ESCO's. */
	public enum Match {

		/** The same job. */
		EXACT,

		/** The nearest job that ESCO has. */
		NEAREST

	}

}
