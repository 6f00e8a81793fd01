package org.rolecompare.responsibility;

import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;

import org.rolecompare.address.Address;
import org.rolecompare.english.English;
import org.rolecompare.role.Role;

import org.springframework.util.Assert;

/** The kind of company in which levels of responsibility hold. */
@Entity
public class Setting {

	@Id
	private String slug;

	private String name;

	private String assumption;

	@ManyToMany
	@OrderColumn(name = "position")
	@JoinTable(name = "setting_role", joinColumns = @JoinColumn(name = "setting_slug"),
			inverseJoinColumns = @JoinColumn(name = "role_slug"))
	private List<Role> roles;

	protected Setting() {
	}

	/**
	 * Create a setting.
	 * @param assumption the company it assumes, shown to the reader
	 * @param roles its leaders, in reading order
	 */
	public Setting(String slug, String name, String assumption, List<Role> roles) {
		Assert.hasText(slug, "A setting needs a slug");
		Assert.hasText(assumption, "A setting says what it assumes");
		Assert.notEmpty(roles, "A setting needs roles");
		this.slug = slug;
		this.name = name;
		this.assumption = assumption;
		this.roles = List.copyOf(roles);
	}

	public String getSlug() {
		return this.slug;
	}

	public String getName() {
		return this.name;
	}

	/**
	 * The company that it assumes, with a full stop, which the catalogue mostly leaves
	 * out.
	 */
	public String assumptionSentence() {
		return English.sentence(this.assumption);
	}

	public List<Role> getRoles() {
		return this.roles;
	}

	/** A setting in short, with the company in which its levels hold as a sentence. */
	public record Summary(String slug, String name, String assumption) {

		public static Summary of(Setting setting) {
			return new Summary(setting.getSlug(), setting.getName(), setting.assumptionSentence());
		}

		public String href() {
			return Address.setting(this.slug).href();
		}

	}

}
