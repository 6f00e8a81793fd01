package org.brokenhouse.loading;

import jakarta.persistence.EntityManager;
import org.brokenhouse.role.Role;
import org.brokenhouse.role.Roles;

/**
 * Writes, as it may.
 */
class Writer {

	private final Roles roles;

	private final EntityManager entityManager;

	Writer(Roles roles, EntityManager entityManager) {
		this.roles = roles;
		this.entityManager = entityManager;
	}

	void write(Role role) {
		this.roles.save(role);
		this.entityManager.flush();
	}

}
