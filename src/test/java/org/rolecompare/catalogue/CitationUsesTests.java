package org.rolecompare.catalogue;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.rolecompare.catalogue.CitationUses.Place;
import org.rolecompare.catalogue.CitationUses.Place.Site;
import org.rolecompare.combinedrole.Fit;
import org.rolecompare.combinedrole.Signal;
import org.rolecompare.combinedrole.Structure;
import org.rolecompare.loading.Catalogues;
import org.rolecompare.role.Role;
import org.rolecompare.source.Reference;
import org.rolecompare.source.References;
import org.rolecompare.statement.Dispute;

import static org.assertj.core.api.Assertions.assertThat;

class CitationUsesTests {

	private final Catalogue catalogue = Catalogues.example();

	private final CitationUses uses = this.catalogue.uses();

	@Test
	void everySourceOfTheExampleIsUsed() {
		assertThat(this.catalogue.sources().all())
			.allSatisfy((source) -> assertThat(this.uses.find(source)).as(source.getKey()).isNotEmpty());
	}

	@Test
	void nothingUsesASourceThatNothingCites() {
		Reference idle = References.study("idle");
		assertThat(this.uses.find(idle)).isEmpty();
		assertThat(this.uses.isUsedBy(this.catalogue.roles().all().get(0), idle)).isFalse();
	}

	@Test
	void findsEveryKindOfPlace() {
		assertThat(all()).extracting(Place::site).contains(Site.values());
	}

	@Test
	void findsEachPlaceOnce() {
		assertThat(this.catalogue.sources().all()).map(this.uses::find)
			.allSatisfy((places) -> assertThat(places).doesNotHaveDuplicates());
	}

	@Test
	void countsATextOnceForEachOfItsSources() {
		assertThat(all(Site.STATEMENT)).hasSize(
				this.catalogue.statements().all().stream().mapToInt((said) -> said.getSaid().getCites().size()).sum());
		assertThat(all(Site.ROLE_DISPUTE, Site.COMBINED_ROLE_DISPUTE)).hasSize(this.catalogue.disputes()
			.all()
			.stream()
			.flatMap((dispute) -> dispute.getSides().stream())
			.mapToInt((side) -> side.getSaid().getCites().size())
			.sum());
	}

	@Test
	void countsAResponsibilityForEveryRoleThatHasALevel() {
		assertThat(all(Site.RESPONSIBILITY)).hasSize(this.catalogue.settings()
			.all()
			.stream()
			.flatMap((setting) -> this.catalogue.settings().rows(setting).stream())
			.mapToInt((row) -> row.getCites().size() * row.getLevels().size())
			.sum());
	}

	@Test
	void countsEverythingThatIsToldOfAStructure() {
		assertThat(all(Site.STRUCTURE)).hasSize(structures()
			.mapToInt((structure) -> structure.getAspects().stream().mapToInt((some) -> some.getCites().size()).sum()
					+ structure.getArguments().stream().mapToInt((some) -> some.getSaid().getCites().size()).sum()
					+ structure.getVoices().stream().mapToInt((some) -> some.getSaid().getCites().size()).sum())
			.sum());
	}

	@Test
	void countsEachReadingForTheSourcesThatReadItSo() {
		List<Fit> fits = questions().flatMap((question) -> question.getFits().stream()).toList();
		assertThat(all(Site.READING))
			.hasSize(fits.stream().mapToInt((fit) -> fit.getCites().size() + fit.getOtherwise().size()).sum());
		Fit disputed = fits.stream().filter(Fit::isDisputed).findFirst().orElseThrow();
		String name = disputed.getStructure().getShortName();
		boolean speaksFor = disputed.getReading() == Fit.Reading.FOR;
		assertThat(this.uses.find(disputed.getOtherwise().get(0))).anyMatch((place) -> place.site() == Site.READING
				&& name.equals(place.context()) && place.text().endsWith(speaksFor ? "against it." : "for it."));
	}

	@Test
	void countsAQuestionThatPointsToNoSideOnThePageOfTheStructures() {
		assertThat(all(Site.QUESTION)).extracting(Place::item)
			.hasSameElementsAs(
					questions().filter((question) -> question.getPoints() == null).map(Signal::getSlug).toList());
	}

	private Stream<Structure> structures() {
		return this.catalogue.combinedRoles().all().stream().flatMap((told) -> told.structures().stream());
	}

	private Stream<Signal> questions() {
		return this.catalogue.combinedRoles().all().stream().flatMap((told) -> told.questions().stream());
	}

	@Test
	void listsPlacesByRankThenInTheOrderOfThePagesOfARole() {
		assertThat(this.catalogue.sources().all()).map(this.uses::find)
			.allSatisfy((places) -> assertThat(places).isSortedAccordingTo(
					Comparator.comparing((Place use) -> use.role().getRank()).thenComparing(Place::site)));
	}

	@Test
	void knowsWhichRolesUseASource() {
		assertThat(this.catalogue.sources().all()).allSatisfy((source) -> {
			List<Role> users = this.uses.find(source).stream().map(Place::role).distinct().toList();
			assertThat(this.catalogue.roles().all()).filteredOn((role) -> this.uses.isUsedBy(role, source))
				.containsExactlyElementsOf(users);
		});
	}

	@Test
	void tellsWhereTheSourcesDisagreeOnACell() {
		assertThat(all(Site.STATEMENT)).allSatisfy((use) -> {
			Dispute dispute = use.dispute();
			boolean disputed = this.catalogue.disputes()
				.find(use.role())
				.stream()
				.anyMatch((other) -> other.getCategory() != null && other.getCategory().getName().equals(use.label()));
			assertThat(dispute != null).isEqualTo(disputed);
		}).anySatisfy((use) -> assertThat(use.dispute()).isNotNull());
	}

	@Test
	void namesTheSettingOfAResponsibilityAndTheAnswerOfASide() {
		assertThat(all(Site.RESPONSIBILITY)).extracting(Place::context).contains("Product and technology");
		assertThat(all(Site.ROLE_DISPUTE)).extracting(Place::context).contains("About four in ten");
		assertThat(all(Site.STATEMENT)).extracting(Place::context).containsOnlyNulls();
	}

	private List<Place> all(Site... sites) {
		Collection<Site> wanted = (sites.length > 0) ? List.of(sites) : List.of(Site.values());
		return all().filter((use) -> wanted.contains(use.site())).toList();
	}

	private Stream<Place> all() {
		return this.catalogue.sources().all().stream().flatMap((source) -> this.uses.find(source).stream());
	}

}
