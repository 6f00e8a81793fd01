package org.rolecompare.search;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.rolecompare.page.Paging;
import org.rolecompare.search.SearchAddress.Kind;

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
public record Results<T>(int total, List<T> found, @Nullable Paging paging, String address) {

	private static final int FIRST = 10;

	private static final int PART = 30;

	/**
	 * Show part of what is found.
	 * @param <F> what is found
	 * @param <T> what is shown of it
	 * @param kind what kind of results it is
	 * @param address what is looked for; of a kind that it does not ask for nothing is
	 * @param search finds all that there is
	 * @param how shows one of them
	 * @return the part that the address asks for, or the first results where it asks for
	 * every kind
	 */
	static <F, T> Results<T> of(Kind kind, SearchAddress address, Supplier<List<F>> search, Function<F, T> how) {
		List<F> all = address.shows(kind) ? search.get() : List.of();
		boolean whole = address.kind() == kind;
		int size = whole ? PART : FIRST;
		String href = address.listing(kind).href();
		Paging paging = Paging.of(address.part(), size, all.size(), href);
		return new Results<>(all.size(), paging.cut(all, size).stream().map(how).toList(), whole ? paging : null, href);
	}

	/**
	 * Tell whether more was found than is shown.
	 * @return true if the whole list is worth a link
	 */
	public boolean isCut() {
		return this.paging == null && this.total > this.found.size();
	}

}
