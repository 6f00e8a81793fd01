package org.rolecompare.combinedrole;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;

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

	protected CombinedRole() {
	}

	public CombinedRole(Role role) {
		Assert.isTrue(role.getCombines().size() > 1, () -> role.getSlug() + " joins no roles");
		this.slug = role.getSlug();
		this.role = role;
	}

	public String getSlug() {
		return this.slug;
	}

	public Role getRole() {
		return this.role;
	}

}
