package org.rolecompare.role;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;

import org.rolecompare.source.Reference;

import org.springframework.util.Assert;

/** The question words that a role answers, such as <em>what</em> and <em>why</em>. */
@Embeddable
public class Answers {

	@Column(name = "answer_words")
	private List<String> words;

	@Enumerated(EnumType.STRING)
	@Column(name = "answer_basis")
	private Basis basis;

	@ManyToMany
	@OrderColumn(name = "position")
	@JoinTable(name = "role_answer_citation", joinColumns = @JoinColumn(name = "role_slug"),
			inverseJoinColumns = @JoinColumn(name = "reference_key"))
	private List<Reference> cites;

	protected Answers() {
	}

	/**
	 * Create the answers of a role.
	 * @param words the question words, at least one
	 * @param cites the sources, none where the wording is ours
	 */
	public Answers(List<String> words, Basis basis, List<Reference> cites) {
		Assert.notEmpty(words, "A role answers at least one question");
		Assert.isTrue((basis == Basis.SOURCED) != cites.isEmpty(), "A sourced answer has sources, our own has none");
		this.words = List.copyOf(words);
		this.basis = basis;
		this.cites = List.copyOf(cites);
	}

	/**
	 * Whether there are any. Read from the database, even no answers are an object: its
	 * list of sources is never null.
	 */
	boolean areGiven() {
		return this.words != null;
	}

	public List<String> getWords() {
		return this.words;
	}

	public Basis getBasis() {
		return this.basis;
	}

	public List<Reference> getCites() {
		return this.cites;
	}

	/** On what a wording rests. */
	public enum Basis {

		/** A cited source says so. */
		SOURCED,

		/** Our own wording or reading; pages must say so. */
		EDITORIAL

	}

}
