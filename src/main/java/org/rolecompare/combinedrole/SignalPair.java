package org.rolecompare.combinedrole;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/**
 * Two signals that have to be looked at together. Those that cannot both hold are named
 * by the signals themselves.
 */
@Entity
public class SignalPair {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE)
	private @Nullable Long id;

	@Enumerated(EnumType.STRING)
	private Kind kind;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "one_id")
	private Signal one;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "other_id")
	private Signal other;

	private int position;

	protected SignalPair() {
	}

	/**
	 * Create a pair of signals of one combined role.
	 * @param position its place in the catalogue, from 0
	 */
	public SignalPair(Kind kind, Signal one, Signal other, int position) {
		Assert.isTrue(!one.getSlug().equals(other.getSlug()), () -> "A signal is no pair: " + one.getSlug());
		this.kind = kind;
		this.one = one;
		this.other = other;
		this.position = position;
	}

	public CombinedRole getCombinedRole() {
		return this.one.getCombinedRole();
	}

	public Kind getKind() {
		return this.kind;
	}

	public Signal getOne() {
		return this.one;
	}

	public Signal getOther() {
		return this.other;
	}

	public int getPosition() {
		return this.position;
	}

	/** What two signals have to do with each other. */
	public enum Kind {

		/** They say much the same, and count once. */
		OVERLAP,

		/** They seldom hold together: readers are asked, and both count. */
		SELDOM

	}

}
