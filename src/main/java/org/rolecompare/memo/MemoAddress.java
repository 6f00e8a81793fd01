package org.rolecompare.memo;

import org.jspecify.annotations.Nullable;
import org.rolecompare.address.Address;
import org.rolecompare.address.UserInput;
import org.rolecompare.judgement.Answers;

/**
 * What the address of a memo says: the answers, and what is written on the blanks of the
 * paper. Nothing of it is stored.
 */
final class MemoAddress {

	private final Answers answers;

	private final String company;

	private final String date;

	private MemoAddress(Answers answers, String company, String date) {
		this.answers = answers;
		this.company = company;
		this.date = date;
	}

	/**
	 * Read an address.
	 * @param company what a reader typed, whatever it is
	 * @param date the same; it is not read as a date
	 */
	static MemoAddress of(Answers answers, @Nullable String company, @Nullable String date) {
		return new MemoAddress(answers, blank(company), blank(date));
	}

	Answers answers() {
		return this.answers;
	}

	/** Return for which company the memo is, empty for a blank. */
	String company() {
		return this.company;
	}

	/** Return the day that stands on it, empty for a blank. */
	String date() {
		return this.date;
	}

	/** Return the address of the paper, without what it named to no effect. */
	String href() {
		return on(Address.memo(slug()));
	}

	private String on(Address page) {
		return this.answers.on(page)
			.with("for", this.company.isEmpty() ? null : this.company)
			.with("date", this.date.isEmpty() ? null : this.date)
			.href();
	}

	private String slug() {
		return this.answers.told().role().getSlug();
	}

	/** A line of paper holds no more than a name. */
	private static String blank(@Nullable String typed) {
		return UserInput.name((typed != null) ? typed : "");
	}

}
