package org.rolecompare.combinedrole;

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

/** What a structure is like for somebody who lives with it: one voice, and no finding. */
@Entity
public class StructureVoice {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE)
	private @Nullable Long id;

	private String who;

	@Embedded
	@AssociationOverride(name = "cites",
			joinTable = @JoinTable(name = "structure_voice_citation",
					joinColumns = @JoinColumn(name = "structure_voice_id"),
					inverseJoinColumns = @JoinColumn(name = "reference_key")))
	private CitedText said;

	protected StructureVoice() {
	}

	/**
	 * Create a voice.
	 * @param who who is speaking, in a few words
	 * @param said what they found; the subject is left out
	 */
	public StructureVoice(String who, CitedText said) {
		Assert.hasText(who, "A voice needs somebody who speaks");
		this.who = who;
		this.said = said;
	}

	public String getWho() {
		return this.who;
	}

	public CitedText getSaid() {
		return this.said;
	}

}
