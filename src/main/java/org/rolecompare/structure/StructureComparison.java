package org.rolecompare.structure;

import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Address;
import org.rolecompare.address.IgnoredInput;
import org.rolecompare.address.Parameter;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.citation.Bibliography;
import org.rolecompare.citation.CitedSentence;
import org.rolecompare.citation.Citing;
import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.combinedrole.Joined;
import org.rolecompare.combinedrole.Structure;
import org.rolecompare.combinedrole.StructureAspect.Kind;
import org.rolecompare.judgement.Answers;
import org.rolecompare.judgement.Judgement;
import org.rolecompare.judgement.JudgementWords;
import org.rolecompare.judgement.Standing;
import org.rolecompare.judgement.Steps;
import org.rolecompare.judgement.Word;
import org.rolecompare.page.PageHead;
import org.rolecompare.page.PageHead.Section;
import org.rolecompare.page.PageRecord;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;

/**
 * The page of the structures of a combined role: all of them side by side, up to three in
 * full, who owns what under each, and how sources read the answers to the questions.
 *
 * @param decision the question that the structures answer, null where none is told
 * @param brief whether sources say too little to tell all in equal detail
 * @param rows all structures, in an order that is no advice
 * @param full those that are told in full, null where none was chosen
 * @param divisions who owns what under each
 * @param topics the questions, with how sources read their answers; none beside what is
 * told in full
 * @param readings where these stand
 * @param carried what a form keeps of the address
 * @param surplus what the structures are called that are too many to be told in full
 * @param ignored what was taken for a structure and is none
 * @param leftOut what the address said of answers to no effect
 */
@JsonIgnoreProperties({ "head", "steps", "readings", "carried" })
public record StructureComparison(PageHead head, Joined joined, @Nullable String decision, boolean brief, Steps steps,
		List<Row> rows, @Nullable FullComparison full, List<DivisionOfWork> divisions, List<ReadTopic> topics,
		String readings, List<Parameter> carried, List<String> surplus, IgnoredInput ignored, Answers.LeftOut leftOut,
		Bibliography bibliography) implements PageRecord {

	static StructureComparison of(Catalogue catalogue, StructuresAddress address) {
		List<Judgement> judgements = address.answers().isEmpty() ? List.of() : Judgement.of(address.answers());
		Citing citing = new Citing();
		CombinedRoleCase told = address.told();
		Joined joined = Joined.of(told.role());
		List<Role> compared = Stream.concat(told.role().getCombines().stream(), Stream.of(told.role())).toList();
		List<Row> rows = rows(address, judgements, citing);
		FullComparison full = address.chosen().isEmpty() ? null : FullComparison.of(address.chosen(), told, citing);
		List<DivisionOfWork> divisions = told.structures()
			.stream()
			.map((structure) -> DivisionOfWork.of(structure, compared, catalogue.settings()))
			.toList();
		// Beside what is told in full they would take twice the room, and nobody reads
		// both.
		List<ReadTopic> topics = (full == null) ? ReadTopic.of(told, catalogue.roles(), citing) : List.of();
		return new StructureComparison(head(joined, address), joined, told.combinedRole().getDecision(),
				told.combinedRole().isBrief(), Steps.of(address.answers(), Steps.Page.STRUCTURES), rows, full,
				divisions, topics, address.with(List.of()) + "#read-head", address.answers().parameters(),
				address.surplus().stream().map(Structure::getShortName).toList(), address.ignored(),
				address.answers().leftOut(), Bibliography.of(citing));
	}

	private static List<Row> rows(StructuresAddress address, List<Judgement> judgements, Citing citing) {
		List<Structure> structures = address.told().structures();
		return structures.stream()
			.map((structure) -> Row.of(structure, address,
					judgements.isEmpty() ? null : judgements.get(structures.indexOf(structure)), citing))
			.toList();
	}

	private static PageHead head(Joined joined, StructuresAddress address) {
		String letters = joined.role().abbreviation();
		String slug = joined.role().slug();
		int ways = address.told().structures().size();
		PageHead head = PageHead
			.of(Section.COMBINED_ROLES, Address.structures(slug).href(), letters + ": " + StructureWords.ways(ways),
					"The structures that occur for the work of " + joined.partsPhrase()
							+ ", side by side: what each is, asks and costs, and for whom sources name it.")
			.withSheet("deciding");
		return address.isPlain() ? head : head.notIndexed();
	}

	/** As in <em>Seven ways to fill the posts</em>. */
	public String title() {
		return StructureWords.title(this.rows.size());
	}

	/** From which settings it is read who owns what, empty for none. */
	public String readFrom() {
		return StructureWords.readFrom(this.divisions);
	}

	/**
	 * A structure in the table of all.
	 *
	 * @param name its short name
	 * @param roles its roles, none where it changes no posts
	 * @param standing what the answers of the reader say about it, null where there are
	 * none
	 * @param word what the answers of the reader say about it, null where there are none
	 * @param counts the same in numbers, for to against; empty where nothing is known
	 * @param chosen whether it is told in full
	 * @param alone the address on which it alone is told in full
	 * @param what what it is
	 * @param asks what it asks of the company, null where nothing is told
	 * @param when for whom sources name it
	 * @param cost what it costs, null where nothing is told
	 * @param reversible what the way back is like, null where nothing is told
	 */
	@JsonIgnoreProperties({ "word", "counts", "alone" })
	public record Row(String slug, String anchor, String name, List<RoleNames> roles, @Nullable Standing standing,
			@Nullable String word, String counts, boolean chosen, String alone, @Nullable CitedSentence what,
			@Nullable CitedSentence asks, @Nullable CitedSentence when, @Nullable CitedSentence cost,
			@Nullable CitedSentence reversible) {

		private static Row of(Structure structure, StructuresAddress address, @Nullable Judgement judgement,
				Citing citing) {
			return new Row(structure.getSlug(), structure.anchor(), structure.getShortName(),
					structure.getRoles().stream().map(Role::names).toList(),
					(judgement != null) ? Standing.of(judgement) : null,
					(judgement != null) ? judgement.word().label() : null,
					(judgement != null && judgement.word() != Word.NOTHING_KNOWN) ? JudgementWords.counts(judgement)
							: "",
					address.chosen().contains(structure), address.with(List.of(structure)),
					FullComparison.cite(structure, Kind.WHAT, citing),
					FullComparison.cite(structure, Kind.ASKS_COMPANY, citing),
					FullComparison.cite(structure, Kind.WHEN, citing),
					FullComparison.cite(structure, Kind.COST, citing),
					FullComparison.cite(structure, Kind.REVERSIBLE, citing));
		}

	}

}
