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
 * @param parts what the joined roles are called, in the order of the catalogue
 * @param compared all of them, by rank
 */
public record Joined(RoleNames role, List<RoleNames> parts, List<RoleNames> compared) {

	public static Joined of(Role role) {
		return new Joined(role.names(), role.getCombines().stream().map(Role::names).toList(),
				Stream.concat(role.getCombines().stream(), Stream.of(role))
					.sorted(Comparator.comparingInt(Role::getRank))
					.map(Role::names)
					.toList());
	}

	/**
	 * The page that says what speaks for and against the role. There is none where the
	 * catalogue tells nothing of it.
	 */
	public String href() {
		return Address.combinedRole(this.role.slug()).href();
	}

	/** The guide to the role, which is there where the other page is. */
	public String guide() {
		return Address.guide(this.role.slug()).href();
	}

	/** Its structures side by side, where the catalogue tells of any. */
	public String structures() {
		return Address.structures(this.role.slug()).href();
	}

	public String comparison() {
		return Address.comparison(slugs()).href();
	}

	/** What the roles have in common, for up to two parts. */
	public String overlap() {
		return Address.overlap(slugs()).href();
	}

	public String moveFrom(RoleNames part) {
		return Address.move(part.slug(), this.role.slug()).href();
	}

	public String jobDescription() {
		return Address.jobDescription(this.role.slug()).href();
	}

	/** As in <em>CTO and CPO</em>. */
	public String partsPhrase() {
		return English.and(this.parts.stream().map(RoleNames::abbreviation).toList());
	}

	/** As in <em>CTO, CPO and CPTO</em>. */
	public String comparedPhrase() {
		return English.and(this.compared.stream().map(RoleNames::abbreviation).toList());
	}

	/**
	 * The question that a combined role puts, which counts the leaders where they are
	 * two.
	 */
	public String question() {
		return (this.parts.size() == 2) ? "One leader or two?" : "One leader or several?";
	}

	/** What the opposite of one leader is called. */
	public String separately() {
		return (this.parts.size() == 2) ? "two leaders" : "separate leaders";
	}

	private List<String> slugs() {
		return this.compared.stream().map(RoleNames::slug).toList();
	}

}
