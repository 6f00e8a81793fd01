package org.rolecompare.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

import org.rolecompare.citation.CitedSentence;
import org.rolecompare.citation.Citing;
import org.rolecompare.citation.Grounds;
import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.combinedrole.Structure;
import org.rolecompare.combinedrole.StructureArgument;
import org.rolecompare.combinedrole.StructureAspect;
import org.rolecompare.combinedrole.StructureAspect.Kind;
import org.rolecompare.judgement.Option;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;
import org.rolecompare.statement.DisputeMark;

/**
 * One structure, or several side by side, with everything that the catalogue tells of
 * them.
 *
 * @param columns the structures
 * @param rows the headings under which they are told
 */
public record FullComparison(List<Column> columns, List<Row> rows) {

	static FullComparison of(List<Structure> structures, CombinedRoleCase told, Citing citing) {
		List<Column> columns = structures.stream().map((structure) -> Column.of(structure, told)).toList();
		List<Row> rows = new ArrayList<>();
		aspect(rows, "What it is", "", Kind.WHAT, structures, citing);
		aspect(rows, "Asks of the company", "What must be there?", Kind.ASKS_COMPANY, structures, citing);
		aspect(rows, "Asks of the person", "Who can do it?", Kind.ASKS_PERSON, structures, citing);
		add(rows, "Speaks for it", "", structures,
				(structure) -> arguments(structure, StructureArgument.Side.PRO, "what speaks for it", citing));
		add(rows, "Speaks against it", "", structures,
				(structure) -> arguments(structure, StructureArgument.Side.CON, "what speaks against it", citing));
		add(rows, "What it is like", "Single voices, no findings", structures,
				(structure) -> voices(structure, citing));
		aspect(rows, "When sources name it", "", Kind.WHEN, structures, citing);
		aspect(rows, "Cost", "", Kind.COST, structures, citing);
		aspect(rows, "Way back", "Can it be undone?", Kind.REVERSIBLE, structures, citing);
		add(rows, "Evidence", "How good is it?", structures, (structure) -> evidence(structure, citing));
		return new FullComparison(columns, rows);
	}

	/** As in <em>A CTO and a CPO beside one CPTO</em>. */
	public String heading() {
		return StructureWords.beside(this.columns.stream().map(Column::name).toList());
	}

	/** What is told of a structure under one heading, null where nothing is. */
	static @Nullable CitedSentence cite(Structure structure, Kind kind, Citing citing) {
		StructureAspect aspect = structure.getAspect(kind);
		return (aspect != null) ? cite(structure, aspect, citing) : null;
	}

	private static CitedSentence cite(Structure structure, StructureAspect aspect, Citing citing) {
		return new CitedSentence(aspect.getText(),
				citing.cite(aspect.getCites(), structure.getShortName() + ", " + aspect.getKind().heading()),
				citing.weigh(aspect.getCites()));
	}

	private static void aspect(List<Row> rows, String name, String question, Kind kind, List<Structure> structures,
			Citing citing) {
		add(rows, name, question, structures, (structure) -> told(structure, kind, "", citing));
	}

	private static void add(List<Row> rows, String name, String question, List<Structure> structures,
			Function<Structure, List<Entry>> entries) {
		rows.add(new Row(name, question,
				structures.stream().map((structure) -> new Cell(entries.apply(structure))).toList()));
	}

	private static List<Entry> told(Structure structure, Kind kind, String title, Citing citing) {
		StructureAspect aspect = structure.getAspect(kind);
		return (aspect == null) ? List.of()
				: List.of(new Entry(structure.anchor(aspect), title, cite(structure, aspect, citing), "", null));
	}

	private static List<Entry> arguments(Structure structure, StructureArgument.Side side, String place,
			Citing citing) {
		return structure.getArguments(side)
			.stream()
			.map((argument) -> new Entry(structure.anchor(argument), argument.getTitle(),
					citing.cite(argument.getSaid(),
							structure.getShortName() + ", " + place + ": " + argument.getTitle()),
					"", DisputeMark.of(argument.getDispute(), DisputeMark::aside)))
			.toList();
	}

	private static List<Entry> voices(Structure structure, Citing citing) {
		return structure.getVoices()
			.stream()
			.map((voice) -> new Entry(structure.anchor(voice), "",
					citing.cite(voice.getSaid(), structure.getShortName() + ", what it is like: " + voice.getWho()),
					voice.getWho(), null))
			.toList();
	}

	private static List<Entry> evidence(Structure structure, Citing citing) {
		return told(structure, Kind.EVIDENCE, StructureWords.level(structure.getEvidence()), citing);
	}

	/**
	 * A structure in full.
	 *
	 * @param grounds how many of its arguments rest on what
	 * @param deck what the questions about it can say at all, null where there is none
	 * @param deckInWords the same in a sentence, empty where there is none
	 */
	@JsonIgnoreProperties("deckInWords")
	public record Column(String name, List<RoleNames> roles, Grounds grounds, Option.@Nullable Deck deck,
			String deckInWords) {

		private static Column of(Structure structure, CombinedRoleCase told) {
			Option option = Option.of(told)
				.stream()
				.filter((one) -> one.slug().equals(structure.getSlug()))
				.findFirst()
				.orElse(null);
			return new Column(structure.getShortName(), structure.getRoles().stream().map(Role::names).toList(),
					Grounds.of(structure.getArguments().stream().map((argument) -> argument.getSaid().getCites())),
					(option != null) ? option.deck() : null, (option != null) ? StructureWords.deck(option) : "");
		}

		/** The colour of its only role; that of none or of several is no colour. */
		public String hueClass() {
			return (this.roles.size() == 1) ? this.roles.get(0).hueClass() : "hue-neutral";
		}

	}

	/**
	 * What is told under one heading.
	 *
	 * @param question the heading as a question, empty where it needs none
	 * @param cells one for each structure
	 */
	public record Row(String name, String question, List<Cell> cells) {

		/** Whether it tells on what the arguments rest, too. */
		public boolean isEvidence() {
			return this.name.equals("Evidence");
		}

	}

	/** What is told of one structure under one heading, which may be nothing. */
	public record Cell(List<Entry> entries) {
	}

	/**
	 * A text.
	 *
	 * @param title what it says in short, empty for nothing
	 * @param who who is speaking, empty where it is no single voice
	 * @param dispute where sources disagree on it, null where they do not
	 */
	public record Entry(String anchor, String title, CitedSentence said, String who, @Nullable DisputeMark dispute) {
	}

}
