package org.rolecompare.combinedrole;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.rolecompare.address.Address;
import org.rolecompare.english.English;
import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;

/**
 * A combined role and what it joins, as headings and links name them.
 *
 * @param role what the combined role is called
 * @param parts what the joined roles are called, in the order of the catalogue
 * @param compared all of them, by rank
 */
public record Joined(RoleNames role, List<RoleNames> parts, List<RoleNames> compared) {

	/**
	 * Name a combined role and what it joins.
	 * @param role the combined role
	 * @return the same for headings and links
	 */
	public static Joined of(Role role) {
		return new Joined(role.names(), role.getCombines().stream().map(Role::names).toList(),
				Stream.concat(role.getCombines().stream(), Stream.of(role))
					.sorted(Comparator.comparingInt(Role::getRank))
					.map(Role::names)
					.toList());
	}

	/**
	 * Return the address of the page that says what speaks for and against the role.
	 * There is none where the catalogue tells nothing of it.
	 * @return the address from the first slash
	 */
	public String href() {
		return Address.combinedRole(this.role.slug()).href();
	}

	/**
	 * Return the address of the guide to the role, which is there where the other is.
	 * @return the address from the first slash
	 */
	public String guide() {
		return Address.guide(this.role.slug()).href();
	}

	/**
	 * Return the address in which all of the roles stand side by side.
	 * @return the address from the first slash
	 */
	public String comparison() {
		return Address.comparison(slugs()).href();
	}

	/**
	 * Return the address of what the roles have in common, for up to two parts.
	 * @return the address from the first slash
	 */
	public String overlap() {
		return Address.overlap(slugs()).href();
	}

	/**
	 * Return the address of the move from a part to the combined role.
	 * @param part the part
	 * @return the address from the first slash
	 */
	public String moveFrom(RoleNames part) {
		return Address.move(part.slug(), this.role.slug()).href();
	}

	/**
	 * Return the address of a job description for the combined role.
	 * @return the address from the first slash
	 */
	public String jobDescription() {
		return Address.jobDescription(this.role.slug()).href();
	}

	/**
	 * Return the letters of the parts in one phrase.
	 * @return the phrase, such as <em>CTO and CPO</em>
	 */
	public String partsPhrase() {
		return English.and(this.parts.stream().map(RoleNames::abbreviation).toList());
	}

	/**
	 * Return the letters of all that is compared in one phrase.
	 * @return the phrase, such as <em>CTO, CPO and CPTO</em>
	 */
	public String comparedPhrase() {
		return English.and(this.compared.stream().map(RoleNames::abbreviation).toList());
	}

	/**
	 * Return what the opposite of one leader is called.
	 * @return <em>two leaders</em> for two parts
	 */
	public String separately() {
		return (this.parts.size() == 2) ? "two leaders" : "separate leaders";
	}

	private List<String> slugs() {
		return this.compared.stream().map(RoleNames::slug).toList();
	}

}
