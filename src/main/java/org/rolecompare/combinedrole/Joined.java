package org.rolecompare.combinedrole;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;

/**
 * A combined role and what it joins, as headings and links name them.
 *
 * @param role what the combined role is called
 * @param parts what the joined roles are called, in the order of the catalogue
 * @param comparison the address in which all of them stand side by side, by rank
 * @param compared the letters of all of them, by rank
 */
public record Joined(RoleNames role, List<RoleNames> parts, String comparison, List<String> compared) {

	/**
	 * Name a combined role and what it joins.
	 * @param role the combined role with the roles it joins
	 * @return the same for headings and links
	 */
	public static Joined of(Role role) {
		List<RoleNames> byRank = Stream.concat(role.getCombines().stream(), Stream.of(role))
			.sorted(Comparator.comparingInt(Role::getRank))
			.map(Role::names)
			.toList();
		String comparison = byRank.stream().map(RoleNames::slug).collect(Collectors.joining("-vs-"));
		return new Joined(role.names(), role.getCombines().stream().map(Role::names).toList(), comparison,
				byRank.stream().map(RoleNames::abbreviation).toList());
	}

	/**
	 * Return the letters of the parts in one phrase.
	 * @return the phrase, such as <em>CTO and CPO</em>
	 */
	public String partsPhrase() {
		return phrase(this.parts.stream().map(RoleNames::abbreviation).toList(), "and");
	}

	/**
	 * Return the letters of all that is compared in one phrase.
	 * @return the phrase, such as <em>CTO, CPO and CPTO</em>
	 */
	public String comparedPhrase() {
		return phrase(this.compared, "and");
	}

	/**
	 * Return the other names of the combined role in one phrase.
	 * @return the phrase, empty where it has none
	 */
	public String aliasPhrase() {
		return phrase(this.role.aliases(), "or");
	}

	/**
	 * Return what the opposite of one leader is called.
	 * @return <em>Two leaders</em> for two parts
	 */
	public String separately() {
		return (this.parts.size() == 2) ? "Two leaders" : "Separate leaders";
	}

	private static String phrase(List<String> words, String last) {
		int end = words.size() - 1;
		return (end < 1) ? String.join("", words)
				: String.join(", ", words.subList(0, end)) + " " + last + " " + words.get(end);
	}

}
