package org.brokenhouse.role;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/**
 * An entity that should stay on its floor.
 */
@Entity
public class Role {

	@Id
	private String name = "";

	String name() {
		return this.name;
	}

}
