package org.rolecompare.statement;

import java.util.Collection;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;

import org.rolecompare.role.Role;

import org.springframework.util.Assert;

/**
 * Categories in which the editors, having read the statements of some roles beside each
 * other, found all of these roles alike. It says nothing of any other roles or
 * categories: that two roles differ follows from nothing.
 */
@Entity
public class Likeness {

	@Id
	private int position;

	@ManyToMany
	@OrderColumn(name = "place")
	@JoinTable(name = "likeness_role", joinColumns = @JoinColumn(name = "likeness"),
			inverseJoinColumns = @JoinColumn(name = "role_slug"))
	private List<Role> roles;

	@ManyToMany
	@OrderColumn(name = "place")
	@JoinTable(name = "likeness_category", joinColumns = @JoinColumn(name = "likeness"),
			inverseJoinColumns = @JoinColumn(name = "category_slug"))
	private List<Category> categories;

	protected Likeness() {
	}

	/**
	 * Create a likeness.
	 * @param position its place in the catalogue, from 0
	 */
	public Likeness(int position, List<Role> roles, List<Category> categories) {
		Assert.isTrue(roles.size() > 1, "A likeness is one of two roles at least");
		Assert.notEmpty(categories, "A likeness is one in some category");
		this.position = position;
		this.roles = List.copyOf(roles);
		this.categories = List.copyOf(categories);
	}

	public int getPosition() {
		return this.position;
	}

	/** Tell whether it says of all these roles that they are alike in a category. */
	public boolean holds(Collection<Role> compared, Category category) {
		return this.categories.contains(category) && this.roles.containsAll(compared);
	}

}
