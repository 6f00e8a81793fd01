package org.rolecompare.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Address;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.english.English;
import org.rolecompare.page.PageHead;
import org.rolecompare.role.Role;
import org.rolecompare.sitemap.Sitemap;

/**
 * The pictures that other sites show of our pages: one of each role, one of each
 * comparison that the editors or a combined role suggest, and one of the site. There are
 * as many comparisons as readers can think of, so all others have the picture of their
 * first role.
 */
public final class Pictures {

	private static final String FOLDER = "/pictures";

	private static final String ENDING = ".png";

	private final Catalogue catalogue;

	private final Map<String, List<Role>> comparisons = new LinkedHashMap<>();

	private Pictures(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	/** List the pictures of an edition. */
	public static Pictures of(Catalogue catalogue) {
		Pictures pictures = new Pictures(catalogue);
		for (List<Role> roles : Sitemap.curated(catalogue)) {
			pictures.comparisons.put(Address.comparison(roles.stream().map(Role::getSlug).toList()).path(), roles);
		}
		return pictures;
	}

	/** Find the picture of a page. */
	public Picture of(PageHead head) {
		String path = head.path().split("\\?", 2)[0];
		List<Role> roles = this.comparisons.get(path);
		if (roles != null) {
			return new Picture(FOLDER + path + ENDING,
					English.and(roles.stream().map(Role::getAbbreviation).toList()) + " side by side");
		}
		return first(path)
			.map((role) -> new Picture(FOLDER + role.names().href() + ENDING,
					role.getAbbreviation() + ", " + role.getName()))
			.orElseGet(() -> new Picture(FOLDER + "/site" + ENDING, this.catalogue.edition().getTitle()));
	}

	/** The first role that an address names. */
	private Optional<Role> first(String path) {
		String[] parts = path.split("/", -1);
		return (parts.length > 2) ? this.catalogue.roles().find(Address.sideBySide(parts[2]).get(0)) : Optional.empty();
	}

	/**
	 * What is on a picture.
	 * @param path the path of the page that it is made for
	 * @return null if there is no picture for such a page
	 */
	@Nullable Preview preview(String path) {
		if (path.equals("/site")) {
			return Preview.ofSite(this.catalogue);
		}
		List<Role> roles = new ArrayList<>(Objects.requireNonNullElse(this.comparisons.get(path), List.of()));
		this.catalogue.roles().all().stream().filter((role) -> role.names().href().equals(path)).forEach(roles::add);
		return roles.isEmpty() ? null : Preview.of(this.catalogue, roles);
	}

	/** Whether these are the pictures of an edition. */
	boolean areOf(Catalogue edition) {
		return this.catalogue.edition().getVersion().equals(edition.edition().getVersion());
	}

	/**
	 * A picture.
	 *
	 * @param href its address
	 * @param alt what it shows, for whoever does not see it
	 */
	public record Picture(String href, String alt) {

		/** In pixels. */
		public int width() {
			return PreviewDrawing.WIDTH;
		}

		/** In pixels. */
		public int height() {
			return PreviewDrawing.HEIGHT;
		}

	}

}
