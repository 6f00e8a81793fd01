package org.rolecompare.combinedrole;

import java.util.List;
import java.util.Locale;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import org.jspecify.annotations.Nullable;

import org.rolecompare.source.Reference;

import org.springframework.util.Assert;

/** What is told of a structure under one heading, so that structures can be compared. */
@Entity
public class StructureAspect {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE)
	private @Nullable Long id;

	@Enumerated(EnumType.STRING)
	private Kind kind;

	private String text;

	private @Nullable String cell;

	@ManyToMany
	@OrderColumn(name = "position")
	@JoinTable(name = "structure_aspect_citation", joinColumns = @JoinColumn(name = "structure_aspect_id"),
			inverseJoinColumns = @JoinColumn(name = "reference_key"))
	private List<Reference> cites;

	protected StructureAspect() {
	}

	/**
	 * Create an aspect.
	 * @param cell the same in a few words, for a narrow table, null where there are none
	 * @param cites its sources; none where the words are ours, such as that no source
	 * states it
	 */
	public StructureAspect(Kind kind, String text, @Nullable String cell, List<Reference> cites) {
		Assert.hasText(text, "An aspect needs a text");
		this.kind = kind;
		this.text = text;
		this.cell = cell;
		this.cites = List.copyOf(cites);
	}

	public Kind getKind() {
		return this.kind;
	}

	public String getText() {
		return this.text;
	}

	public @Nullable String getCell() {
		return this.cell;
	}

	public List<Reference> getCites() {
		return this.cites;
	}

	/** The headings, in the order in which they are read. */
	public enum Kind {

		/** What it is. */
		WHAT("what it is"),

		/** What it asks of the company. */
		ASKS_COMPANY("what it asks of the company"),

		/** What it asks of those who lead in it. */
		ASKS_PERSON("what it asks of the person"),

		/** For whom sources name it. */
		WHEN("when sources name it"),

		/** What it costs. */
		COST("what it costs"),

		/** What the way back is like. */
		REVERSIBLE("the way back"),

		/** How good the evidence is. */
		EVIDENCE("how good the evidence is");

		private final String heading;

		Kind(String heading) {
			this.heading = heading;
		}

		/** The heading within a sentence. */
		public String heading() {
			return this.heading;
		}

		/** The heading as anchors write it. */
		String slug() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

}
