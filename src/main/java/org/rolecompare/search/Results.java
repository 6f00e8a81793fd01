package org.rolecompare.search;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rolecompare.page.Paging;

import org.springframework.data.domain.Page;

/**
 * What a search found of one kind, or the part of it that is shown.
 *
 * @param <T> what is found
 * @param total how many there are
 * @param found those that are shown
 * @param paging which part is shown, null where only the first ones are and a link leads
 * to the whole list
 * @param address the address of the whole list
 */
public record Results<T>(long total, List<T> found, @Nullable Paging paging, String address) {

	/**
	 * Tell whether more was found than is shown.
	 * @return true if the whole list is worth a link
	 */
	public boolean isCut() {
		return this.paging == null && this.total > this.found.size();
	}

	/**
	 * Show part of what was found in memory.
	 * @param <T> what is found
	 * @param all all that was found
	 * @param extent how much of it to show
	 * @return the results
	 */
	static <T> Results<T> of(List<T> all, Extent extent) {
		int number = Math.min(extent.number(), parts(all.size(), extent.size()));
		int from = (number - 1) * extent.size();
		return of(all.size(), all.subList(from, Math.min(all.size(), from + extent.size())), number, extent);
	}

	/**
	 * Show what the database found.
	 * @param <T> what is found
	 * @param found the part that is shown
	 * @param extent how much was asked for
	 * @return the results
	 */
	static <T> Results<T> of(Page<T> found, Extent extent) {
		return of(found.getTotalElements(), found.getContent(), found.getNumber() + 1, extent);
	}

	static <T> Results<T> none() {
		return new Results<>(0, List.of(), null, SearchRequest.PATH);
	}

	private static <T> Results<T> of(long total, List<T> found, int number, Extent extent) {
		Paging paging = extent.whole() ? new Paging(number, parts(total, extent.size()), total, extent.address())
				: null;
		return new Results<>(total, found, paging, extent.address());
	}

	private static int parts(long total, int size) {
		return (int) Math.max(1, (total + size - 1) / size);
	}

	/**
	 * How much of what is found to show.
	 *
	 * @param whole whether the list is shown part by part, and not only its beginning
	 * @param number the part that is asked for, from 1
	 * @param address the address of the whole list
	 */
	record Extent(boolean whole, int number, String address) {

		private static final int FIRST = 10;

		private static final int PART = 30;

		int size() {
			return this.whole ? PART : FIRST;
		}

	}

}
