package org.rolecompare.results;

import java.util.Arrays;
import java.util.Optional;

/** What kind of thing was found. */
public enum Kind {

	ROLE("roles", "Roles", "role", 1.15f),

	CATEGORY("categories", "Categories", "category", 1.05f),

	STATEMENT("statements", "Statements", "statement", 1),

	RESPONSIBILITY("responsibilities", "Who owns what", "who owns what", 1.1f),

	/** The overview of a combined role, its advantages, drawbacks and signals. */
	ARGUMENT("arguments", "For and against", "for and against", 1),

	/** A way to share out what a combined role joins. */
	STRUCTURE("structures", "Structures", "structure", 1.05f),

	DISPUTE("disputes", "Disputes", "sources disagree", 1),

	SOURCE("references", "Sources", "source", .7f),

	/** Pages and parts of pages that stand for themselves. */
	PAGE("pages", "Pages", "page", 1.05f),

	/** Roles side by side; a question leads to one, no text does. */
	COMPARISON("comparisons", "Comparisons", "comparison", 1),

	/** A way from one role to another; a question leads to one, no text does. */
	MOVE("moves", "Moves", "move", 1);

	private final String slug;

	private final String plural;

	private final String label;

	private final float weight;

	Kind(String slug, String plural, String label, float weight) {
		this.slug = slug;
		this.plural = plural;
		this.label = label;
		this.weight = weight;
	}

	/** The heading over several of them. */
	public String plural() {
		return this.plural;
	}

	/** What stands beside a single one. */
	public String label() {
		return this.label;
	}

	/** How likely a thing of this kind answers, beside equally relevant others. */
	float weight() {
		return this.weight;
	}

	/** The kind as addresses write it. */
	public String slug() {
		return this.slug;
	}

	static Optional<Kind> find(String slug) {
		return Arrays.stream(values()).filter((kind) -> kind.slug().equals(slug)).findFirst();
	}

}
