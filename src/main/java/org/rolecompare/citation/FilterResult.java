package org.rolecompare.citation;

import java.util.List;
import java.util.function.Function;

/**
 * What a choice of sources leaves of some texts. What it hides is counted, so that it is
 * never taken for something that nobody states.
 *
 * @param <T> what they are
 * @param shown the texts that are shown, in their order
 * @param hidden how many are not
 */
public record FilterResult<T>(List<T> shown, int hidden) {

	/**
	 * Put selections together.
	 * @param <T> what they are selections of
	 * @param parts the selections
	 * @return all of them as one
	 */
	public static <T> FilterResult<T> join(List<FilterResult<T>> parts) {
		return new FilterResult<>(parts.stream().flatMap((part) -> part.shown().stream()).toList(),
				parts.stream().mapToInt(FilterResult::hidden).sum());
	}

	/**
	 * Turn what is shown into something else.
	 * @param <R> what it becomes
	 * @param how turns one of them
	 * @return the same selection of other things
	 */
	public <R> FilterResult<R> map(Function<? super T, ? extends R> how) {
		return new FilterResult<>(this.shown.stream().<R>map(how).toList(), this.hidden);
	}

	/**
	 * Tell whether there was nothing to select from: nothing is stated.
	 * @return true if nothing is shown and nothing is hidden
	 */
	public boolean isEmpty() {
		return this.shown.isEmpty() && this.hidden == 0;
	}

	/**
	 * Count the texts, shown or not.
	 * @return the number
	 */
	public int total() {
		return this.shown.size() + this.hidden;
	}

	/**
	 * Say how much is shown.
	 * @return for instance <em>9 of 14</em>, or <em>14</em> where nothing is hidden
	 */
	public String count() {
		int size = this.shown.size();
		return (this.hidden > 0) ? size + " of " + (size + this.hidden) : String.valueOf(size);
	}

}
