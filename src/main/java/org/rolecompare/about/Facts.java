package org.rolecompare.about;

import java.util.List;
import java.util.function.Predicate;

import org.rolecompare.about.Criterion.Met;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.catalogue.Edition;
import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.combinedrole.Structure;
import org.rolecompare.page.Site;

/**
 * What a catalogue and an installation have of what is asked of a decision aid, as far as
 * they can tell it: all of the combined roles, some of them or none.
 *
 * @param told whether there is anything to decide
 * @param overview what the situation is
 * @param structures what the options are
 * @param voices what it is like to live with each of them
 * @param equalDetail that all options are told at much the same length
 * @param questions what to ask oneself
 * @param figures what somebody counted
 * @param review how often the catalogue is reviewed, and when next
 * @param interests what interests its keepers have
 * @param funding who pays for the installation
 * @param audience for whom it is made
 */
record Facts(Met told, Met overview, Met structures, Met voices, Met equalDetail, Met questions, Met figures,
		Met review, Met interests, Met funding, Met audience) {

	/**
	 * Look at a catalogue and an installation.
	 * @param builtIn whether it is the catalogue that the application brings along
	 */
	static Facts of(Catalogue catalogue, Site site, boolean builtIn) {
		List<CombinedRoleCase> told = catalogue.combinedRoles().all();
		List<Structure> structures = told.stream().flatMap((each) -> each.structures().stream()).toList();
		Edition.Revision revision = catalogue.edition().getRevision();
		int promises = ((revision.every() != null) ? 1 : 0) + ((site.upkeep().next() != null) ? 1 : 0);
		return new Facts(all(told, (each) -> true), all(told, (each) -> !each.overview().isEmpty()),
				all(told, (each) -> !each.structures().isEmpty()),
				Met.of(structures.stream().filter((structure) -> !structure.getVoices().isEmpty()).count(),
						structures.size()),
				all(told, (each) -> !each.structures().isEmpty() && !each.combinedRole().isBrief()),
				all(told, (each) -> !each.questions().isEmpty()), all(told, (each) -> !each.figures().isEmpty()),
				Met.of(promises, 2), is(revision.interests() != null), is(site.upkeep().funding() != null),
				is(builtIn));
	}

	private static Met all(List<CombinedRoleCase> told, Predicate<CombinedRoleCase> has) {
		return Met.of(told.stream().filter(has).count(), told.size());
	}

	private static Met is(boolean said) {
		return said ? Met.MET : Met.NOT_MET;
	}

}
