package org.rolecompare.combinedrole;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.AssociationOverride;
import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import org.jspecify.annotations.Nullable;

import org.rolecompare.source.CitedText;
import org.rolecompare.statement.Dispute;

import org.springframework.util.Assert;

/**
 * A condition that a company can answer with yes or no. It speaks for combining roles or
 * for keeping them separate, for or against single structures, or both.
 */
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
	private @Nullable Direction points;

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

	private @Nullable String findingYes;

	private @Nullable String findingNo;

	private @Nullable String findOut;

	@OneToMany(cascade = CascadeType.PERSIST)
	@JoinColumn(name = "signal_id", nullable = false)
	@OrderColumn(name = "position")
	private List<Fit> fits;

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
		this.fits = new ArrayList<>();
		this.position = position;
	}

	/**
	 * Names the signals that cannot well hold together with this one, which is only
	 * possible once all are there: signals may contradict each other.
	 */
	public void contradict(List<Signal> others) {
		this.contradicts.addAll(others);
	}

	/**
	 * Says what each answer means, and how sources read it for the structures.
	 * @param read the structures that a source connects with an answer: silence is not
	 * neutrality
	 */
	public void find(Finding finding, List<Fit> read) {
		Assert.hasText(finding.yes(), () -> "A finding needs words: " + this.slug);
		Assert.isTrue(finding.no() != null || read.stream().noneMatch((fit) -> fit.getAnswer() == Fit.Answer.NO),
				() -> "A no that is read needs words: " + this.slug);
		this.findingYes = finding.yes();
		this.findingNo = finding.no();
		this.findOut = finding.findOut();
		this.fits.addAll(read);
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

	/** The way a yes points, null where it speaks of structures only. */
	public @Nullable Direction getPoints() {
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

	/** What its answers mean, null where the catalogue does not say so. */
	public @Nullable Finding getFinding() {
		return (this.findingYes != null) ? new Finding(this.findingYes, this.findingNo, this.findOut) : null;
	}

	public List<Fit> getFits() {
		return this.fits;
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
	 * @param points the way a yes points, null where it speaks of structures only
	 * @param dimension what it is about, such as {@code stage} or {@code people}
	 * @param question the condition as a question
	 */
	public record Condition(String slug, @Nullable Direction points, String dimension, String question) {
	}

	/**
	 * The answers as statements.
	 *
	 * @param yes what is so where the answer is yes
	 * @param no what is so where it is no, null where that means nothing for the decision
	 * @param findOut a way to find out which of the two holds, null where none is told
	 */
	public record Finding(String yes, @Nullable String no, @Nullable String findOut) {
	}

}
