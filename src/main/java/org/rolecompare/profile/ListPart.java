package org.rolecompare.profile;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rolecompare.page.Paging;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/**
 * Which part of a long list an address asks for. Whatever the address says, the part
 * exists: nonsense means the first one, too large a number the last one.
 *
 * @param number the part, from 1
 * @param size how many entries a part has at most
 * @param total how many entries the whole list has
 */
record ListPart(int number, int size, long total) {

	/**
	 * Read which part is asked for.
	 * @param typed what the address says, if anything
	 * @param size how many entries a part has at most
	 * @param total how many entries the whole list has
	 * @return a part that exists
	 */
	static ListPart of(@Nullable String typed, int size, long total) {
		int last = (int) Math.max(1, (total + size - 1) / size);
		return new ListPart(Math.min(Paging.number(typed), last), size, total);
	}

	<T> List<T> cut(List<T> whole) {
		int from = (this.number - 1) * this.size;
		return whole.subList(from, Math.min(from + this.size, whole.size()));
	}

	Pageable pageable() {
		return PageRequest.of(this.number - 1, this.size);
	}

	Paging paging(String address) {
		int parts = (int) Math.max(1, (this.total + this.size - 1) / this.size);
		return new Paging(this.number, parts, this.total, address);
	}

	/**
	 * Tell apart the titles of the parts, which have to be unique.
	 * @param title the title of the first part
	 * @return the title of this part
	 */
	String title(String title) {
		return (this.number > 1) ? title + ", part " + this.number : title;
	}

}
