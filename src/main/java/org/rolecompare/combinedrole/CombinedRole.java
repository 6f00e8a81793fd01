package org.rolecompare.combinedrole;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;

import org.jspecify.annotations.Nullable;

import org.rolecompare.role.Role;

import org.springframework.util.Assert;

/**
 * A role that joins others and of which the catalogue tells what speaks for and against
 * it.
 */
@Entity
public class CombinedRole {

	@Id
	private String slug;

	@MapsId
	@OneToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "slug")
	private Role role;

	private @Nullable String decision;

	private boolean brief;

	private List<String> uncounted;

	protected CombinedRole() {
	}

	/** Create a combined role of which neither structures nor figures are told. */
	public CombinedRole(Role role) {
		this(role, null, false, List.of());
	}

	/**
	 * Create a combined role.
	 * @param decision the question that its structures answer, null where none are told
	 * @param brief whether sources say too little to tell the structures in equal detail
	 * @param uncounted what would bear on the decision and no source counts
	 */
	public CombinedRole(Role role, @Nullable String decision, boolean brief, List<String> uncounted) {
		Assert.isTrue(role.getCombines().size() > 1, () -> role.getSlug() + " joins no roles");
		this.slug = role.getSlug();
		this.role = role;
		this.decision = decision;
		this.brief = brief;
		this.uncounted = List.copyOf(uncounted);
	}

	public String getSlug() {
		return this.slug;
	}

	public Role getRole() {
		return this.role;
	}

	/** The question that its structures answer, null where none are told. */
	public @Nullable String getDecision() {
		return this.decision;
	}

	/** Whether sources say too little to tell the structures in equal detail. */
	public boolean isBrief() {
		return this.brief;
	}

	/** What would bear on the decision and no source counts, in sentences. */
	public List<String> getUncounted() {
		return this.uncounted;
	}

}
