package org.rolecompare.source;

import java.util.List;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;

import org.springframework.util.Assert;

/**
 * A text of the catalogue together with its sources, in the order in which it cites them.
 */
@Embeddable
public class CitedText {

	@Column(nullable = false)
	private String text;

	@ManyToMany
	@OrderColumn(name = "position")
	private List<Reference> cites;

	protected CitedText() {
	}

	/**
	 * Cites sources for a text.
	 * @param text the text, not blank
	 * @param cites its sources, at least one: nothing is said without a source
	 */
	public CitedText(String text, List<Reference> cites) {
		Assert.hasText(text, "A cited text must not be blank");
		Assert.notEmpty(cites, () -> "A text must cite at least one source: " + text);
		this.text = text;
		this.cites = List.copyOf(cites);
	}

	public String getText() {
		return this.text;
	}

	public List<Reference> getCites() {
		return this.cites;
	}

}
