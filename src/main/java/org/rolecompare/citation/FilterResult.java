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

	/** All of some selections as one. */
	public static <T> FilterResult<T> join(List<FilterResult<T>> parts) {
		return new FilterResult<>(parts.stream().flatMap((part) -> part.shown().stream()).toList(),
				parts.stream().mapToInt(FilterResult::hidden).sum());
	}

	/** The same selection of what each of them becomes. */
	public <R> FilterResult<R> map(Function<? super T, ? extends R> how) {
		return new FilterResult<>(this.shown.stream().<R>map(how).toList(), this.hidden);
	}

	/** Whether there was nothing to select from: nothing is stated. */
	public boolean isEmpty() {
		return total() == 0;
	}

	/** How many there are, shown or not. */
	public int total() {
		return this.shown.size() + this.hidden;
	}

	/** As in <em>9 of 14</em>, or <em>14</em> where nothing is hidden. */
	public String count() {
		return ((this.hidden > 0) ? this.shown.size() + " of " : "") + total();
	}

}
