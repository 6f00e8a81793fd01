package org.rolecompare.statement;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import org.jspecify.annotations.Nullable;

import org.rolecompare.source.CitedText;

import org.springframework.util.Assert;

/** One of the contradicting answers in a dispute. */
@Entity
public class DisputeSide {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE)
	private @Nullable Long id;

	private String answer;

	@Embedded
	@AssociationOverride(name = "cites",
			joinTable = @JoinTable(name = "dispute_side_citation", joinColumns = @JoinColumn(name = "dispute_side_id"),
					inverseJoinColumns = @JoinColumn(name = "reference_key")))
	private CitedText said;

	protected DisputeSide() {
	}

	/**
	 * Create a side.
	 * @param answer the answer in a word or two, which leads the text
	 * @param said what this side says and who says so
	 */
	public DisputeSide(String answer, CitedText said) {
		Assert.hasText(answer, "A side needs an answer");
		this.answer = answer;
		this.said = said;
	}

	public String getAnswer() {
		return this.answer;
	}

	public CitedText getSaid() {
		return this.said;
	}

}
