package org.rolecompare.move;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;
import org.rolecompare.skill.SkillSet;
import org.rolecompare.skill.Skills;

/**
 * What becomes of the essential skills. Nobody lets go of a skill: a new role may not ask
 * for it, or call it optional, and so may the old one have done.
 *
 * @param computed the roles whose skills are those of the roles they join
 * @param unknown the letters of the roles of which ESCO knows no skills; if there is one,
 * nothing else
 */
public record MoveSkills(Listing learnt, Listing kept, Listing unasked, List<SkillSet.Source> sources,
		List<RoleNames> computed, List<String> unknown) {

	static MoveSkills of(Skills skills, Role from, Role to) {
		SkillSet before = skills.findSet(from);
		SkillSet after = skills.findSet(to);
		if (before == null || after == null) {
			return new MoveSkills(Listing.NOTHING, Listing.NOTHING, Listing.NOTHING, List.of(), List.of(),
					Stream.of(from, to)
						.filter((role) -> skills.findSet(role) == null)
						.map(Role::getAbbreviation)
						.toList());
		}
		List<SkillSet.Source> sources = Stream.of(before, after)
			.flatMap((set) -> set.sources().stream())
			.distinct()
			.toList();
		List<Item> kept = after.skills()
			.stream()
			.filter(before::holds)
			.map((skill) -> Item.of(skill, null, sources))
			.toList();
		return new MoveSkills(Listing.of(Item.lacking(after, before, sources)), Listing.of(kept),
				Listing.of(Item.lacking(before, after, sources)), sources,
				Stream.of(before, after).filter(SkillSet::computed).map(SkillSet::role).toList(), List.of());
	}

	/** Tell whether ESCO knows the skills of both roles. */
	public boolean isKnown() {
		return this.unknown.isEmpty();
	}

	/**
	 * Skills in a list. Those that nothing but an occupation with a caution vouches for
	 * stand apart, beside the caution: it says that the occupation is another job in
	 * part, and nobody says which of its skills belong to that part.
	 */
	public record Listing(List<Item> plain, List<Cautioned> cautioned) {

		private static final Listing NOTHING = new Listing(List.of(), List.of());

		private static Listing of(List<Item> skills) {
			Map<SkillSet.Source, List<Item>> cautioned = skills.stream()
				.filter((skill) -> !skill.isPlain())
				.collect(Collectors.groupingBy((skill) -> skill.occupations().get(0), LinkedHashMap::new,
						Collectors.toList()));
			return new Listing(skills.stream().filter(Item::isPlain).toList(),
					cautioned.entrySet()
						.stream()
						.map((apart) -> new Cautioned(apart.getKey(), apart.getValue()))
						.toList());
		}

		/** Count all skills, those that stand apart included. */
		public int count() {
			return this.plain.size() + this.cautioned.stream().mapToInt((apart) -> apart.skills().size()).sum();
		}

	}

	/**
	 * The skills of an occupation with a caution.
	 *
	 * @param skills those of the list that it is the first to have
	 */
	public record Cautioned(SkillSet.Source occupation, List<Item> skills) {
	}

	/**
	 * A skill.
	 *
	 * @param optionalFor the letters of the other role where ESCO lists it there as
	 * optional, null where it does not list it there
	 * @param occupations the occupations of both roles that list it, at least one
	 */
	public record Item(String label, @Nullable String optionalFor, List<SkillSet.Source> occupations) {

		private static Item of(String skill, @Nullable String optionalFor, List<SkillSet.Source> sources) {
			return new Item(skill, optionalFor, sources.stream().filter((source) -> source.lists(skill)).toList());
		}

		/** The skills that are essential here and not there. */
		private static List<Item> lacking(SkillSet here, SkillSet there, List<SkillSet.Source> sources) {
			return here.skills()
				.stream()
				.filter((skill) -> !there.holds(skill))
				.map((skill) -> Item.of(skill, there.optional().contains(skill) ? there.role().abbreviation() : null,
						sources))
				.toList();
		}

		private boolean isPlain() {
			return this.occupations.stream().anyMatch((occupation) -> occupation.caution() == null);
		}

	}

}
