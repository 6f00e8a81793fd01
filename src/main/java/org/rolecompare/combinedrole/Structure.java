package org.rolecompare.combinedrole;

import java.util.List;
import java.util.Objects;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import org.jspecify.annotations.Nullable;

import org.rolecompare.role.Role;

import org.springframework.util.Assert;

/**
 * A way to share out the work that a combined role joins, as companies do it: one leader,
 * several, or posts left as they are.
 */
@Entity
public class Structure {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE)
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "combined_role_slug")
	private CombinedRole combinedRole;

	private String slug;

	private String name;

	private @Nullable String shortName;

	private @Nullable String head;

	@ManyToMany
	@OrderColumn(name = "position")
	@JoinTable(name = "structure_role", joinColumns = @JoinColumn(name = "structure_id"),
			inverseJoinColumns = @JoinColumn(name = "role_slug"))
	private List<Role> roles;

	@Enumerated(EnumType.STRING)
	private Evidence evidence;

	private boolean unchanged;

	@OneToMany(cascade = CascadeType.PERSIST)
	@JoinColumn(name = "structure_id", nullable = false)
	@OrderColumn(name = "position")
	private List<StructureAspect> aspects;

	@OneToMany(cascade = CascadeType.PERSIST)
	@JoinColumn(name = "structure_id", nullable = false)
	@OrderColumn(name = "position")
	private List<StructureArgument> arguments;

	@OneToMany(cascade = CascadeType.PERSIST)
	@JoinColumn(name = "structure_id", nullable = false)
	@OrderColumn(name = "position")
	private List<StructureVoice> voices;

	private int position;

	protected Structure() {
	}

	/**
	 * Create a structure.
	 * @param roles the roles that there are in it; none where posts are left as they are
	 * @param evidence what the sources are
	 * @param unchanged whether it is the one that changes no posts
	 * @param position its place in the catalogue, from 0, which is no advice
	 */
	public Structure(CombinedRole combinedRole, Names names, List<Role> roles, Evidence evidence, Content content,
			boolean unchanged, int position) {
		Assert.hasText(names.slug(), "A structure needs a slug");
		Assert.hasText(names.name(), "A structure needs a name");
		this.combinedRole = combinedRole;
		this.slug = names.slug();
		this.name = names.name();
		this.shortName = names.shortName();
		this.head = names.head();
		this.roles = List.copyOf(roles);
		this.evidence = evidence;
		this.unchanged = unchanged;
		this.aspects = List.copyOf(content.aspects());
		this.arguments = List.copyOf(content.arguments());
		this.voices = List.copyOf(content.voices());
		this.position = position;
		Assert.isTrue(this.aspects.stream().anyMatch((aspect) -> aspect.getKind() == StructureAspect.Kind.WHAT),
				() -> names.slug() + " does not say what it is");
		for (StructureArgument.Side side : StructureArgument.Side.values()) {
			Assert.isTrue(this.arguments.stream().anyMatch((argument) -> argument.getSide() == side),
					() -> names.slug() + " is told from one side only");
		}
	}

	public CombinedRole getCombinedRole() {
		return this.combinedRole;
	}

	public String getSlug() {
		return this.slug;
	}

	public String getName() {
		return this.name;
	}

	/** The name within sentences and lists. */
	public String getShortName() {
		return Objects.requireNonNullElse(this.shortName, this.name);
	}

	/** The name over a narrow column. */
	public String getHead() {
		return Objects.requireNonNullElse(this.head, getShortName());
	}

	public List<Role> getRoles() {
		return this.roles;
	}

	public Evidence getEvidence() {
		return this.evidence;
	}

	/** Whether it changes no posts. */
	public boolean isUnchanged() {
		return this.unchanged;
	}

	public List<StructureAspect> getAspects() {
		return this.aspects;
	}

	/** What is told under one heading, null where the catalogue tells nothing. */
	public @Nullable StructureAspect getAspect(StructureAspect.Kind kind) {
		return this.aspects.stream().filter((aspect) -> aspect.getKind() == kind).findFirst().orElse(null);
	}

	public List<StructureArgument> getArguments() {
		return this.arguments;
	}

	public List<StructureArgument> getArguments(StructureArgument.Side side) {
		return this.arguments.stream().filter((argument) -> argument.getSide() == side).toList();
	}

	public List<StructureVoice> getVoices() {
		return this.voices;
	}

	public int getPosition() {
		return this.position;
	}

	/** Where it stands on the page of all structures. */
	public String anchor() {
		return "structure-" + this.slug;
	}

	/** Where one of its aspects stands on a page that tells it in full. */
	public String anchor(StructureAspect aspect) {
		return aspect.getKind().slug() + "-" + this.slug;
	}

	/**
	 * Where one of its arguments stands on a page that tells it in full. Slugs have no
	 * two hyphens in a row, so no two anchors are the same.
	 */
	public String anchor(StructureArgument argument) {
		return "argument-" + this.slug + "--" + argument.getSlug();
	}

	/** Where one of its voices stands on a page that tells it in full. */
	public String anchor(StructureVoice voice) {
		return "voice-" + this.slug + "--" + (this.voices.indexOf(voice) + 1);
	}

	/** How good the sources on a structure are. */
	public enum Evidence {

		/** A survey touches it. */
		SURVEY,

		/** Only practitioners and advisers speak of it. */
		OPINION,

		/** Few sources speak of it, or single posts. */
		THIN

	}

	/**
	 * What a structure is called.
	 *
	 * @param slug unique within the combined role
	 * @param shortName in sentences and lists, null for the whole name
	 * @param head over a narrow column, null for the short name
	 */
	public record Names(String slug, String name, @Nullable String shortName, @Nullable String head) {
	}

	/**
	 * What is told of a structure.
	 *
	 * @param aspects one at most under each heading, and always what it is
	 * @param arguments what speaks for it, and then against it
	 * @param voices single people who live with it, or did
	 */
	public record Content(List<StructureAspect> aspects, List<StructureArgument> arguments,
			List<StructureVoice> voices) {
	}

}
