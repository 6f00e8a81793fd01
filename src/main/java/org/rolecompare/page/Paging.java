package org.rolecompare.page;

import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which part of a long list a page shows, and the addresses of its neighbours.
 *
 * @param number the part that is shown, from 1
 * @param parts how many parts there are, at least 1
 * @param total how many entries the whole list has
 * @param address the address of the list with its other parameters, without the number
 */
public record Paging(int number, int parts, long total, String address) {

	private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

	/**
	 * Find the part of a list that an address asks for. Whatever it says, the part
	 * exists: nonsense means the first one, too large a number the last one.
	 * @param typed what the address says, null for nothing
	 * @param size how many entries a part has at most
	 * @param total how many entries the whole list has
	 * @param address the address of the list with its other parameters
	 * @return the paging
	 */
	public static Paging of(@Nullable String typed, int size, long total, String address) {
		int parts = (int) Math.max(1, (total + size - 1) / size);
		return new Paging(Math.min(number(typed), parts), parts, total, address);
	}

	/**
	 * Cut the part out of its list.
	 * @param <T> what the list holds
	 * @param whole the whole list
	 * @param size how many entries a part has at most
	 * @return the entries of the part
	 */
	public <T> List<T> cut(List<T> whole, int size) {
		int from = (this.number - 1) * size;
		return whole.subList(from, Math.min(from + size, whole.size()));
	}

	/**
	 * Tell apart the titles of the parts, which have to be unique.
	 * @param title the title of the first part
	 * @return the title of this part
	 */
	public String titled(String title) {
		return (this.number > 1) ? title + ", part " + this.number : title;
	}

	/**
	 * Read the number of a part from an address.
	 * @param typed what the address says
	 * @return the number from 1; what is no number means the first part
	 */
	public static int number(@Nullable String typed) {
		boolean number = typed != null && NUMBER.matcher(typed).matches();
		return number ? Math.max(1, Integer.parseInt(typed)) : 1;
	}

	public boolean hasPrevious() {
		return this.number > 1;
	}

	public boolean hasNext() {
		return this.number < this.parts;
	}

	/**
	 * Return the address of a part.
	 * @param part its number, from 1
	 * @return the address; the first part has the plain one
	 */
	public String to(int part) {
		UriComponentsBuilder address = UriComponentsBuilder.fromUriString(this.address);
		return (part > 1) ? address.queryParam("page", part).build().toUriString() : address.build().toUriString();
	}

}
