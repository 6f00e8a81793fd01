package org.rolecompare.failure;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Address;
import org.rolecompare.address.NotFound;
import org.rolecompare.address.UserInput;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.english.English;
import org.rolecompare.page.ErrorText;
import org.rolecompare.page.PageHead;
import org.rolecompare.page.PageHead.Section;
import org.rolecompare.role.RoleChooser;
import org.rolecompare.role.RoleNames;
import org.rolecompare.role.Roles;

import org.springframework.http.HttpStatus;
import org.springframework.web.util.UriUtils;

/**
 * The page for a reader who does not get the page that was asked for.
 *
 * @param chooser the form in which roles are chosen, null where it would be no help
 * @param incident under which name the failure is logged, null where the reader can help
 * it
 */
public record FailurePage(PageHead head, int status, String what, List<Help> help, @Nullable RoleChooser chooser,
		@Nullable String incident) {

	static final int MOST_NEAR = 5;

	static final int FIELDS = 2;

	private static final List<Link> LISTS = List.of(new Link(Section.ROLES.href(), "All roles"),
			new Link(Section.COMBINED_ROLES.href(), "All combined roles"),
			new Link(Section.REFERENCES.href(), "All sources"),
			new Link(Section.RESPONSIBILITIES.href(), "All settings that show who owns what"));

	/**
	 * Describe a failure for its reader, and find out what may have been meant; it has no
	 * incident yet.
	 */
	static FailurePage of(Catalogue catalogue, Failure failure) {
		if (failure.error() instanceof NotFound missing) {
			return switch (missing.getKind()) {
				case ROLE -> UnknownRoles.of(missing.getNames(), failure, catalogue.roles()).page();
				case COMBINED_ROLE -> notCombined(catalogue.roles().getByName(missing.getNames().get(0)).names());
				default -> unknown(missing, failure);
			};
		}
		return (failure.status() == HttpStatus.NOT_FOUND) ? noSuchPage(catalogue.roles(), failure)
				: of(failure.status());
	}

	static FailurePage of(HttpStatus status, String title, String what) {
		// No address is the right one for a failure; the home page is where to start
		// over.
		PageHead head = PageHead.of(Section.NONE, "/", title, what).notIndexed();
		return new FailurePage(head, status.value(), what, List.of(), null, null);
	}

	private static FailurePage of(HttpStatus status) {
		ErrorText error = ErrorText.of(status.value());
		return of(status, error.title(), error.text());
	}

	private static FailurePage notCombined(RoleNames role) {
		return of(HttpStatus.NOT_FOUND, "Nothing is known of " + role.abbreviation() + " as a combined role",
				"The catalogue knows the " + role.name() + ", but it does not say what speaks for and against "
						+ "a combined role of that name.")
			.withHelp(List.of(new Help("Go on from here:",
					List.of(Link.to(role), new Link(Address.combinedRoles().href(), "All combined roles")))));
	}

	/** The first part of the address says where to look for what there is. */
	private static FailurePage unknown(NotFound missing, Failure failure) {
		String what = UserInput.visible(missing.getBody().getDetail());
		return of(HttpStatus.NOT_FOUND, what, English.sentence(what)).withHelp(List.of(new Help("Go on from here:",
				LISTS.stream().filter((list) -> failure.isIn(list.href().substring(1))).toList())));
	}

	private static FailurePage noSuchPage(Roles roles, Failure failure) {
		String path = UserInput.quote(UserInput.decode(failure.path()));
		FailurePage page = of(HttpStatus.NOT_FOUND, "No page " + path,
				"There is no page at " + path + ". It may have been mistyped, or the link that led here may be wrong.");
		List<String> segments = failure.segments();
		if (segments.isEmpty() || failure.isIn("assets")) {
			return page;
		}
		return page.withHelp(List.of(new Help("Did you mean:", guess(segments.get(segments.size() - 1), roles))))
			.withChooser(roles.chooser(List.of(), FIELDS));
	}

	private static List<Link> guess(String last, Roles roles) {
		List<Link> meant = new ArrayList<>();
		List<String> sideBySide = Address.sideBySide(last);
		if (sideBySide.size() > 1) {
			meant.add(new Link(Section.COMPARE.href() + "/" + UriUtils.encodePathSegment(last, StandardCharsets.UTF_8),
					"Compare " + UserInput.name(String.join(", ", sideBySide))));
		}
		roles.findNear(last, MOST_NEAR).forEach((role) -> meant.add(Link.to(role)));
		String words = UserInput.name(last);
		if (!words.isEmpty()) {
			meant.add(new Link(Address.of("/search").with("q", words).href(), "Search for " + UserInput.quote(last)));
		}
		return meant;
	}

	FailurePage withHelp(List<Help> offered) {
		List<Help> useful = offered.stream().filter((help) -> !help.links().isEmpty()).toList();
		return new FailurePage(this.head, this.status, this.what, useful, this.chooser, this.incident);
	}

	FailurePage withChooser(RoleChooser form) {
		return new FailurePage(this.head, this.status, this.what, this.help, form, this.incident);
	}

	FailurePage withIncident(String name) {
		return new FailurePage(this.head, this.status, this.what, this.help, this.chooser, name);
	}

	/**
	 * Say more of what happened than the title does, null where the title has said it
	 * all.
	 */
	public @Nullable String lead() {
		String title = this.head.title();
		return (this.what.equals(title) || this.what.equals(title + ".")) ? null : this.what;
	}

	/** Links that may lead to what was meant. */
	public record Help(String lead, List<Link> links) {
	}

	/** A link. */
	public record Link(String href, String text) {

		static Link to(RoleNames role) {
			return new Link(role.href(), "The role " + role.abbreviation() + ", " + role.name());
		}
	}

}
