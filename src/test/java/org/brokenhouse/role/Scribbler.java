package org.brokenhouse.role;

import java.util.List;

import jakarta.persistence.EntityManager;

/**
 * Writes although it is not the room {@code loading}.
 */
class Scribbler {

	private final Roles roles;

	private final EntityManager entityManager;

	Scribbler(Roles roles, EntityManager entityManager) {
		this.roles = roles;
		this.entityManager = entityManager;
	}

	List<Role> read() {
		return this.roles.findAll();
	}

	void add(Role role) {
		this.roles.save(role);
		this.entityManager.persist(role);
	}

	void addAll(List<Role> added) {
		added.forEach(this.roles::save);
	}

	void remove(String name) {
		this.roles.deleteById(name);
	}

	void rename(String from, String to) {
		this.roles.rename(from, to);
	}

}
