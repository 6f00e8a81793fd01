package org.rolecompare.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.rolecompare.catalogue.CitationUses.Place.Site;
import org.rolecompare.combinedrole.Argument;
import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.combinedrole.CombinedRoles;
import org.rolecompare.combinedrole.Fit;
import org.rolecompare.combinedrole.Signal;
import org.rolecompare.combinedrole.Structure;
import org.rolecompare.combinedrole.Figure;
import org.rolecompare.combinedrole.FigureGroup;
import org.rolecompare.responsibility.Responsibility;
import org.rolecompare.responsibility.Responsibility.Assignment;
import org.rolecompare.responsibility.Settings;
import org.rolecompare.role.Answers;
import org.rolecompare.role.Role;
import org.rolecompare.role.Roles;
import org.rolecompare.source.CitedText;
import org.rolecompare.source.Reference;
import org.rolecompare.statement.Categories;
import org.rolecompare.statement.Category;
import org.rolecompare.statement.Dispute;
import org.rolecompare.statement.Disputes;
import org.rolecompare.statement.Statement;
import org.rolecompare.statement.Statements;

/**
 * Every place of an edition that cites a source.
 */
public final class CitationUses {

	private final Map<Reference, List<Place>> bySource = new HashMap<>();

	private final Map<Role, Set<Reference>> byRole = new HashMap<>();

	private CitationUses() {
	}

	static CitationUses of(Roles roles, Categories categories, Statements statements, Disputes disputes,
			CombinedRoles combinedRoles, Settings settings) {
		CitationUses uses = new CitationUses();
		for (Role role : roles.all()) {
			uses.add(role);
			categories.all()
				.forEach((category) -> statements.find(category, role)
					.forEach((statement) -> uses.add(statement, disputes.find(category, role))));
			disputes.find(role).stream().filter((dispute) -> dispute.getCategory() != null).forEach(uses::add);
			settings.findRows(role).forEach((row) -> uses.add(row, role));
			combinedRoles.find(role.getSlug()).ifPresent(uses::add);
			disputes.find(role).stream().filter((dispute) -> dispute.getCategory() == null).forEach(uses::add);
			combinedRoles.find(role.getSlug()).ifPresent(uses::addStructures);
		}
		return uses;
	}

	/**
	 * Find the places that cite a source.
	 * @param source the source
	 * @return the places by rank of their roles, then in the order of the pages of a role
	 */
	public List<Place> find(Reference source) {
		return this.bySource.getOrDefault(source, List.of());
	}

	/**
	 * Tell whether a role uses a source.
	 * @param role the role
	 * @param source the source
	 * @return true if anything that is said of the role cites it
	 */
	public boolean isUsedBy(Role role, Reference source) {
		return this.byRole.getOrDefault(role, Set.of()).contains(source);
	}

	private void add(Role role) {
		add(role.getDefinition(), new Place(Site.DEFINITION, role, role.getSlug(), "Definition", null,
				role.getDefinition().getText(), false, null));
		Answers answers = role.getAnswers();
		if (answers != null) {
			add(answers.getCites(), new Place(Site.ANSWERS, role, role.getSlug(), "Question it answers", null,
					String.join(", ", answers.getWords()), false, null));
		}
	}

	private void add(Statement statement, List<Dispute> disputes) {
		// A cell with several disputes leads to one of them; that page tells all.
		Dispute first = disputes.stream().min(Comparator.comparing(Dispute::getSlug)).orElse(null);
		add(statement.getSaid(), new Place(Site.STATEMENT, statement.getRole(), statement.getKey(),
				statement.getCategory().getName(), null, statement.getSaid().getText(), false, first));
	}

	private void add(Dispute dispute) {
		Category category = dispute.getCategory();
		Site site = (category != null) ? Site.ROLE_DISPUTE : Site.COMBINED_ROLE_DISPUTE;
		dispute.getSides()
			.forEach((side) -> add(side.getSaid(), new Place(site, dispute.getRole(), dispute.getSlug(),
					dispute.getQuestion(), side.getAnswer(), side.getSaid().getText(), false, null)));
	}

	private void add(Responsibility row, Role role) {
		Assignment assignment = row.getLevels().get(role);
		if (assignment != null) {
			add(row.getCites(), new Place(Site.RESPONSIBILITY, role, row.getSlug(), row.getName(),
					row.getSetting().getName(), assignment.level().label(), assignment.stated(), row.getDispute()));
		}
	}

	private void add(CombinedRoleCase told) {
		Role role = told.combinedRole().getRole();
		told.overview()
			.forEach((paragraph) -> add(Site.OVERVIEW, role, role.getSlug(), paragraph.getHeading(),
					paragraph.getSaid(), null));
		told.arguments(Argument.Side.ADVANTAGE).forEach((argument) -> add(Site.ADVANTAGE, argument, role));
		told.arguments(Argument.Side.DRAWBACK).forEach((argument) -> add(Site.DRAWBACK, argument, role));
		told.signals()
			.forEach((signal) -> add(Site.SIGNAL, role, signal.getSlug(), signal.getQuestion(), signal.getSaid(),
					signal.getDispute()));
		told.figures().forEach((group) -> group.getFigures().forEach((figure) -> add(group, figure, role)));
	}

	private void add(FigureGroup group, Figure figure, Role role) {
		add(figure.getCites(), new Place(Site.FIGURE, role, figure.getSlug(), group.getQuestion(), null,
				figure.getLabel() + ": " + group.inWords(figure) + ".", false, group.getDispute()));
	}

	/** Adds what the page of its structures tells. */
	private void addStructures(CombinedRoleCase told) {
		Role role = told.role();
		told.structures().forEach((structure) -> add(structure, role));
		told.questions()
			.stream()
			.filter((question) -> question.getPoints() == null)
			.forEach((question) -> add(Site.QUESTION, role, question.getSlug(), question.getQuestion(),
					question.getSaid(), question.getDispute()));
		told.questions().forEach((question) -> question.getFits().forEach((fit) -> add(question, fit, role)));
	}

	private void add(Structure structure, Role role) {
		structure.getAspects()
			.forEach((aspect) -> add(aspect.getCites(), place(structure, role, structure.anchor(aspect),
					aspect.getKind().heading(), aspect.getText(), null)));
		structure.getArguments()
			.forEach((argument) -> add(argument.getSaid(), place(structure, role, structure.anchor(argument),
					argument.getTitle(), argument.getSaid().getText(), argument.getDispute())));
		structure.getVoices()
			.forEach((voice) -> add(voice.getSaid(),
					place(structure, role, structure.anchor(voice), voice.getWho(), voice.getSaid().getText(), null)));
	}

	private static Place place(Structure structure, Role role, String anchor, String label, String text,
			@Nullable Dispute dispute) {
		return new Place(Site.STRUCTURE, role, structure.getSlug() + "#" + anchor, label, structure.getShortName(),
				text, false, dispute);
	}

	/** A fit names the sources of either reading, and each is told its own. */
	private void add(Signal question, Fit fit, Role role) {
		boolean speaksFor = fit.getReading() == Fit.Reading.FOR;
		add(fit.getCites(), place(question, fit, role, speaksFor));
		add(fit.getOtherwise(), place(question, fit, role, !speaksFor));
	}

	private static Place place(Signal question, Fit fit, Role role, boolean speaksFor) {
		String answer = (fit.getAnswer() == Fit.Answer.YES) ? "Yes" : "No";
		return new Place(Site.READING, role, question.getSlug(), question.getQuestion(),
				fit.getStructure().getShortName(), answer + (speaksFor ? " speaks for it." : " speaks against it."),
				false, fit.getDispute());
	}

	private void add(Site site, Argument argument, Role role) {
		add(site, role, argument.getSlug(), argument.getTitle(), argument.getSaid(), argument.getDispute());
	}

	private void add(Site site, Role role, String item, String label, CitedText said, @Nullable Dispute dispute) {
		add(said, new Place(site, role, item, label, null, said.getText(), false, dispute));
	}

	private void add(CitedText said, Place place) {
		add(said.getCites(), place);
	}

	private void add(List<Reference> cites, Place place) {
		for (Reference source : cites) {
			this.bySource.computeIfAbsent(source, (key) -> new ArrayList<>()).add(place);
			this.byRole.computeIfAbsent(place.role(), (key) -> new LinkedHashSet<>()).add(source);
		}
	}

	/**
	 * A place of the catalogue that cites a source. Where one text cites several sources
	 * or speaks of several roles there is one for each.
	 *
	 * @param site what kind of place it is
	 * @param role the role on whose page it stands
	 * @param item what names the place on that page: a slug or a key; for what is told of
	 * a structure its slug, a {@code #} and an anchor
	 * @param label its heading
	 * @param context the setting of a responsibility, the answer of a side in a dispute,
	 * or the name of the structure of which something is told; null for every other kind
	 * of place
	 * @param text what stands there: a text of the catalogue, question words, or the
	 * label of a level
	 * @param stated whether a source itself states the level that stands there
	 * @param dispute where the sources disagree on it, null where they do not
	 */
	public record Place(Site site, Role role, String item, String label, @Nullable String context, String text,
			boolean stated, @Nullable Dispute dispute) {

		/**
		 * The kinds of place that cite sources, in the order in which the pages of a role
		 * show them.
		 */
		public enum Site {

			/** What a role is. */
			DEFINITION,
			/** The question words that a role answers. */
			ANSWERS,
			/** What is said of a role in a category. */
			STATEMENT,
			/** An answer to what is disputed of a role. */
			ROLE_DISPUTE,
			/** A level of a role. */
			RESPONSIBILITY,
			/** A paragraph about a combined role. */
			OVERVIEW,
			/** What speaks for a combined role. */
			ADVANTAGE,
			/** What speaks against it. */
			DRAWBACK,
			/** A sign that points to combining roles or to keeping them separate. */
			SIGNAL,
			/** A number that bears on combining roles. */
			FIGURE,
			/** An answer to what is disputed of a combined role as such. */
			COMBINED_ROLE_DISPUTE,
			/** What is told of a structure. */
			STRUCTURE,
			/** A question that speaks of structures only. */
			QUESTION,
			/** How an answer is read for a structure. */
			READING

		}

	}

}
