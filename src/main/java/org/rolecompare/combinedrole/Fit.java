package org.rolecompare.combinedrole;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import org.jspecify.annotations.Nullable;

import org.rolecompare.source.Reference;
import org.rolecompare.statement.Dispute;

import org.springframework.util.Assert;

/** How sources read one answer to a signal for one structure. */
@Entity
public class Fit {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE)
	private @Nullable Long id;

	@Enumerated(EnumType.STRING)
	private Answer answer;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "structure_id")
	private Structure structure;

	@Enumerated(EnumType.STRING)
	private Reading reading;

	@ManyToMany
	@OrderColumn(name = "position")
	@JoinTable(name = "fit_citation", joinColumns = @JoinColumn(name = "fit_id"),
			inverseJoinColumns = @JoinColumn(name = "reference_key"))
	private List<Reference> cites;

	@ManyToMany
	@OrderColumn(name = "position")
	@JoinTable(name = "fit_otherwise", joinColumns = @JoinColumn(name = "fit_id"),
			inverseJoinColumns = @JoinColumn(name = "reference_key"))
	private List<Reference> otherwise;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "dispute_slug")
	private @Nullable Dispute dispute;

	protected Fit() {
	}

	/**
	 * Create a fit.
	 * @param cites the sources that read it so, at least one
	 * @param otherwise the sources that read it the other way, if any
	 * @param dispute the dispute to which it belongs, if any
	 */
	public Fit(Answer answer, Structure structure, Reading reading, List<Reference> cites, List<Reference> otherwise,
			@Nullable Dispute dispute) {
		Assert.notEmpty(cites, () -> "A fit needs a source: " + structure.getSlug());
		this.answer = answer;
		this.structure = structure;
		this.reading = reading;
		this.cites = List.copyOf(cites);
		this.otherwise = List.copyOf(otherwise);
		this.dispute = dispute;
	}

	public Answer getAnswer() {
		return this.answer;
	}

	public Structure getStructure() {
		return this.structure;
	}

	public Reading getReading() {
		return this.reading;
	}

	public List<Reference> getCites() {
		return this.cites;
	}

	public List<Reference> getOtherwise() {
		return this.otherwise;
	}

	/** Whether sources differ, so that it is told and never counted. */
	public boolean isDisputed() {
		return !this.otherwise.isEmpty();
	}

	public @Nullable Dispute getDispute() {
		return this.dispute;
	}

	/** The answer that is read. */
	public enum Answer {

		/** The condition holds. */
		YES,

		/** It does not hold. */
		NO

	}

	/** The way in which an answer is read. */
	public enum Reading {

		/** It speaks for the structure. */
		FOR,

		/** It speaks against the structure. */
		AGAINST

	}

}
