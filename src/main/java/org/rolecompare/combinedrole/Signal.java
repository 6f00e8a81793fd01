package org.rolecompare.combinedrole;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.Embedded;
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
import jakarta.persistence.OrderColumn;
import org.jspecify.annotations.Nullable;

import org.rolecompare.source.CitedText;
import org.rolecompare.statement.Dispute;

import org.springframework.util.Assert;

/** A condition that speaks for combining roles or for keeping them separate. */
@Entity
public class Signal {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE)
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "combined_role_slug")
	private CombinedRole combinedRole;

	private String slug;

	@Enumerated(EnumType.STRING)
	private Direction points;

	private String dimension;

	private String question;

	@Embedded
	@AssociationOverride(name = "cites", joinTable = @JoinTable(name = "signal_citation",
			joinColumns = @JoinColumn(name = "signal_id"), inverseJoinColumns = @JoinColumn(name = "reference_key")))
	private CitedText said;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "dispute_slug")
	private @Nullable Dispute dispute;

	@ManyToMany
	@OrderColumn(name = "position")
	@JoinTable(name = "signal_drawback", joinColumns = @JoinColumn(name = "signal_id"),
			inverseJoinColumns = @JoinColumn(name = "argument_id"))
	private List<Argument> leadsTo;

	@ManyToMany
	@OrderColumn(name = "position")
	@JoinTable(name = "signal_contradiction", joinColumns = @JoinColumn(name = "signal_id"),
			inverseJoinColumns = @JoinColumn(name = "contradicted_id"))
	private List<Signal> contradicts;

	private int position;

	protected Signal() {
	}

	/**
	 * Create a signal.
	 * @param condition the condition and the way it points
	 * @param said what follows from it and who says so
	 * @param dispute the dispute that bears on it, if any
	 * @param leadsTo the drawbacks to prepare for where it holds
	 * @param position its place in the catalogue, from 0
	 */
	public Signal(CombinedRole combinedRole, Condition condition, CitedText said, @Nullable Dispute dispute,
			List<Argument> leadsTo, int position) {
		Assert.hasText(condition.slug(), "A signal needs a slug");
		Assert.hasText(condition.question(), "A signal needs a question");
		this.combinedRole = combinedRole;
		this.slug = condition.slug();
		this.points = condition.points();
		this.dimension = condition.dimension();
		this.question = condition.question();
		this.said = said;
		this.dispute = dispute;
		this.leadsTo = List.copyOf(leadsTo);
		this.contradicts = new ArrayList<>();
		this.position = position;
	}

	/**
	 * Names the signals that cannot well hold together with this one, which is only
	 * possible once all are there: signals may contradict each other.
	 */
	public void contradict(List<Signal> others) {
		this.contradicts.addAll(others);
	}

	public CombinedRole getCombinedRole() {
		return this.combinedRole;
	}

	public String getSlug() {
		return this.slug;
	}

	/** Where it stands on every page that tells it. */
	public String anchor() {
		return "signal-" + this.slug;
	}

	public Direction getPoints() {
		return this.points;
	}

	public String getDimension() {
		return this.dimension;
	}

	public String getQuestion() {
		return this.question;
	}

	public CitedText getSaid() {
		return this.said;
	}

	public @Nullable Dispute getDispute() {
		return this.dispute;
	}

	public List<Argument> getLeadsTo() {
		return this.leadsTo;
	}

	public List<Signal> getContradicts() {
		return this.contradicts;
	}

	public int getPosition() {
		return this.position;
	}

	/** The way a signal points. */
	public enum Direction {

		/** For one leader. */
		COMBINE,

		/** For separate leaders. */
		SEPARATE

	}

	/**
	 * A condition that a company can answer with yes or no.
	 *
	 * @param slug its name, unique within the combined role
	 * @param points the way a yes points
	 * @param dimension what it is about, such as {@code stage} or {@code people}
	 * @param question the condition as a question
	 */
	public record Condition(String slug, Direction points, String dimension, String question) {
	}

}
