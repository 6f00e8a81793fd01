package org.rolecompare.catalogue;

import java.util.List;

import org.rolecompare.combinedrole.CombinedRoles;
import org.rolecompare.responsibility.Settings;
import org.rolecompare.role.Roles;
import org.rolecompare.search.TextAnalysis;
import org.rolecompare.skill.Skills;
import org.rolecompare.source.Sources;
import org.rolecompare.statement.Categories;
import org.rolecompare.statement.Disputes;
import org.rolecompare.statement.Likeness;
import org.rolecompare.statement.Statements;

/**
 * Everything that one edition says, read once, indexed and immutable. Its entities are
 * complete without a session. Every page is made from a catalogue and an address.
 *
 * @param edition which edition it is
 * @param sources its sources
 * @param roles its roles
 * @param categories its categories
 * @param statements its statements
 * @param disputes its disputes
 * @param likenesses in which categories the editors found roles alike
 * @param combinedRoles what it tells of combined roles
 * @param settings its settings, with their responsibilities
 * @param skills its skills, with their occupations
 * @param synonyms words that mean the same to a reader who searches
 * @param analysis how its words are read where they are looked for
 * @param uses every place where a source is used
 */
public record Catalogue(Edition edition, Sources sources, Roles roles, Categories categories, Statements statements,
		Disputes disputes, List<Likeness> likenesses, CombinedRoles combinedRoles, Settings settings, Skills skills,
		List<Synonyms> synonyms, TextAnalysis analysis, CitationUses uses) {

	/** Put together what an edition says, and find out where it uses its sources. */
	public Catalogue(Edition edition, Sources sources, Roles roles, Categories categories, Statements statements,
			Disputes disputes, List<Likeness> likenesses, CombinedRoles combinedRoles, Settings settings, Skills skills,
			List<Synonyms> synonyms) {
		this(edition, sources, roles, categories, statements, disputes, List.copyOf(likenesses), combinedRoles,
				settings, skills, List.copyOf(synonyms),
				new TextAnalysis(edition.getLanguage(), synonyms.stream().map(Synonyms::getWords).toList()),
				CitationUses.of(roles, categories, statements, disputes, combinedRoles, settings));
	}

}
