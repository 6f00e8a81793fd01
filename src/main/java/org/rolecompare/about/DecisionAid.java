package org.rolecompare.about;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.rolecompare.about.Criterion.Met;
import org.rolecompare.about.Criterion.Standard;
import org.rolecompare.address.Address;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.english.WrittenDate;
import org.rolecompare.page.PageHead;
import org.rolecompare.page.PageHead.Section;
import org.rolecompare.page.Site;

/**
 * The page that holds the guide to combined roles against the standard for decision aids,
 * item by item.
 *
 * @param judged the day on which we judged what no machine can
 * @param sources on what the items rest
 */
public record DecisionAid(PageHead head, WrittenDate judged, List<Item> qualifying, List<Item> certifying,
		List<Item> nice, List<Work> sources) {

	/** Judge again whenever an item or a page that meets one changes. */
	static final LocalDate JUDGED = LocalDate.of(2026, 11, 26);

	/**
	 * Where the items come from, by the keys under which our own catalogue has some of
	 * them.
	 */
	private static final List<Source> SOURCES = List.of(
			new Source("ipdas-minimum-2014", "https://www.ncbi.nlm.nih.gov/pubmed/23963501",
					"Toward Minimum Standards for Certifying Patient Decision Aids, 2014",
					"how 101 experts agreed on the items; the abstract was read"),
			new Source("ipdas-choosing-wisely",
					"https://bmjopen.bmj.com/highwire/markup/108511/expansion?width=1000&height=500&iframe=true"
							+ "&postprocessors=highwire_tables%2Chighwire_reclass%2Chighwire_figures"
							+ "%2Chighwire_math%2Chighwire_inline_linked_media%2Chighwire_embed",
					"The items of IPDASi v4.0 with their numbers, a table in BMJ Open", "the table was read"),
			new Source("ipdas-feasibility-2015", "https://pubmed.ncbi.nlm.nih.gov/25577469/",
					"Minimum standards for the certification of patient decision support interventions, 2015",
					"of 30 aids 25 met all qualifying items and 3 all certifying ones; the abstract was read"),
			new Source("nice-pmg42-writing", "https://nice.org.uk/process/pmg42/chapter/writing-the-decision-aid",
					"NICE’s process guide for decision aids, on writing one", "the chapter was read in full"),
			new Source("nice-pmg42-introduction", "https://www.nice.org.uk/process/pmg42/chapter/introduction",
					"The same, introduction", "the chapter was read"),
			new Source("nice-pmg42-developing",
					"https://www.nice.org.uk/process/pmg42/chapter/developing-a-patient-decision-aid",
					"The same, on developing one", "the chapter was read"));

	static DecisionAid of(Catalogue catalogue, Site site, boolean builtIn) {
		Facts facts = Facts.of(catalogue, site, builtIn);
		PageHead head = PageHead.of(Section.ABOUT, Section.ABOUT.href() + "/decision-aid",
				"Held against the standard for decision aids",
				"What is asked of a decision aid, item by item, and where the guide to combined roles meets it.");
		return new DecisionAid(head, WrittenDate.of(JUDGED), items(Standard.QUALIFYING, facts, catalogue),
				items(Standard.CERTIFYING, facts, catalogue), items(Standard.NICE, facts, catalogue),
				SOURCES.stream().map((source) -> source.in(catalogue)).toList());
	}

	private static List<Item> items(Standard standard, Facts facts, Catalogue catalogue) {
		return Arrays.stream(Criterion.values())
			.filter((criterion) -> criterion.standard() == standard)
			.map((criterion) -> Item.of(criterion, facts, catalogue))
			.toList();
	}

	/** How many items that make something a decision aid are met in full. */
	public long qualified() {
		return met(this.qualifying);
	}

	/** How many items that guard against bias are met in full. */
	public long certified() {
		return met(this.certifying);
	}

	private static long met(List<Item> items) {
		return items.stream().filter((item) -> item.met().equals(Met.MET.label())).count();
	}

	/**
	 * An item and how it is met.
	 *
	 * @param number its number, null for none
	 * @param met how far it is met, in words
	 * @param remark how it is met, or what is missing
	 * @param place where it is met, null for nowhere
	 */
	public record Item(@Nullable String number, String text, String met, String remark, @Nullable Link place) {

		static Item of(Criterion criterion, Facts facts, Catalogue catalogue) {
			Met met = criterion.met(facts);
			Link place = (met == Met.NOT_MET) ? null : Link.to(criterion.place(), catalogue);
			return new Item(criterion.number(), criterion.text(), met.label(), criterion.remark(met), place);
		}

	}

	/** A place that meets an item. */
	public record Link(String href, String text) {

		/** Leads to the place of a combined role that has it, null where none has. */
		static @Nullable Link to(Criterion.Place place, Catalogue catalogue) {
			List<CombinedRoleCase> told = catalogue.combinedRoles().all();
			Optional<CombinedRoleCase> first = told.stream()
				.filter((each) -> !each.structures().isEmpty())
				.findFirst()
				.or(() -> told.stream().findFirst());
			Optional<CombinedRoleCase> counted = told.stream().filter((each) -> !each.figures().isEmpty()).findFirst();
			Optional<Link> link = switch (place) {
				case COMBINED_ROLE -> first.map((each) -> of(Address.combinedRole(slug(each)), "Arguments", each));
				case GUIDE -> first.map((each) -> of(Address.guide(slug(each)), "Questions", each));
				case STRUCTURES -> first.map((each) -> of(Address.structures(slug(each)), "Structures", each));
				case FIGURES -> counted.map((each) -> of(Address.figures(slug(each)), "Figures", each));
				case MEMO -> first.map((each) -> of(Address.memo(slug(each)), "Paper", each));
				case VERSION -> Optional.of(new Link(Section.ABOUT.href() + "#version", "Version"));
				case UPKEEP -> Optional.of(new Link(Section.ABOUT.href() + "#upkeep", "How it is kept"));
				case NOWHERE -> Optional.empty();
			};
			return link.orElse(null);
		}

		private static Link of(Address address, String what, CombinedRoleCase told) {
			return new Link(address.href(), what + " on " + told.role().getAbbreviation());
		}

		private static String slug(CombinedRoleCase told) {
			return told.role().getSlug();
		}

	}

	/** A source of items, and what was read of it. */
	private record Source(String key, String url, String title, String read) {

		Work in(Catalogue catalogue) {
			return new Work(this.url, this.title, this.read,
					catalogue.sources().find(this.key).map((known) -> Address.reference(this.key).href()).orElse(null));
		}

	}

	/**
	 * A source of items.
	 *
	 * @param read what was read of it
	 * @param known where the catalogue tells of it, null where it does not
	 */
	public record Work(String url, String title, String read, @Nullable String known) {
	}

}
