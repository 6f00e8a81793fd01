package org.rolecompare.failure;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.rolecompare.combinedrole.NoSuchCombinedRoleException;
import org.rolecompare.failure.FailurePage.Help;
import org.rolecompare.failure.FailurePage.Link;
import org.rolecompare.role.NoSuchRoleException;
import org.rolecompare.role.RoleDirectory;
import org.rolecompare.role.RoleNames;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.NestedRuntimeException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.util.UriUtils;

/**
 * Finds out what a reader may have meant. Only what was not found is looked up; every
 * other failure is answered without the database, which may be the one that failed.
 */
@Service
class FailureReader {

	private static final Logger log = LoggerFactory.getLogger(FailureReader.class);

	private static final int MOST_NEAR = 5;

	private static final int FIELDS = 2;

	private static final List<Link> LISTS = List.of(new Link("/roles", "All roles"),
			new Link("/combined-roles", "All combined roles"), new Link("/references", "All sources"),
			new Link("/responsibilities", "All settings that show who owns what"));

	private final RoleDirectory directory;

	FailureReader(RoleDirectory directory) {
		this.directory = directory;
	}

	/**
	 * Describe a failure for its reader.
	 * @param failure what went wrong
	 * @return the page, without a name for an incident
	 */
	FailurePage read(Failure failure) {
		if (failure.error() instanceof NoSuchRoleException ex) {
			return unknownRoles(new UnknownRoles(ex.getLookups(), UnknownRoles.Kind.of(failure)));
		}
		if (failure.error() instanceof NoSuchCombinedRoleException ex) {
			return notCombined(ex.getRole());
		}
		if (failure.error() instanceof ErrorResponseException ex && failure.status().is4xxClientError()) {
			return told(failure, ex);
		}
		return (failure.status() == HttpStatus.NOT_FOUND) ? noSuchPage(failure) : PlainFailure.of(failure.status());
	}

	private FailurePage unknownRoles(UnknownRoles unknown) {
		FailurePage page = unknown.page();
		try {
			return page.withHelp(unknown.help(this::findNear))
				.withChooser(this.directory.chooser(unknown.found(), FIELDS));
		}
		catch (NestedRuntimeException ex) {
			return withoutHelp(page, ex);
		}
	}

	private static FailurePage notCombined(RoleNames role) {
		return FailurePage
			.of(HttpStatus.NOT_FOUND, "Nothing is known of " + role.abbreviation() + " as a combined role",
					"The catalogue knows the " + role.name() + ", but it does not say what speaks for and against "
							+ "a combined role of that name.")
			.withHelp(List.of(new Help("Go on from here:",
					List.of(new Link("/roles/" + role.slug(), "The role " + role.abbreviation() + ", " + role.name()),
							new Link("/combined-roles", "All combined roles")))));
	}

	/**
	 * An exception of ours says in its detail what was not found; the first part of the
	 * address says where to look for what there is.
	 */
	private static FailurePage told(Failure failure, ErrorResponseException ex) {
		String detail = ex.getBody().getDetail();
		if (detail == null) {
			return PlainFailure.of(failure.status());
		}
		String what = UserInput.tidy(detail, UserInput.SENTENCE);
		List<Link> links = LISTS.stream().filter((list) -> failure.isIn(list.address().substring(1))).toList();
		return FailurePage.of(failure.status(), what, what + (what.endsWith(".") ? "" : "."))
			.withHelp(List.of(new Help("Go on from here:", links)));
	}

	private FailurePage noSuchPage(Failure failure) {
		FailurePage page = FailurePage.of(HttpStatus.NOT_FOUND,
				"No page " + UserInput.quote(UserInput.decode(failure.path())),
				"There is no page at " + UserInput.quote(UserInput.decode(failure.path()))
						+ ". It may have been mistyped, or the link that led here may be wrong.");
		List<String> segments = failure.segments();
		if (segments.isEmpty() || failure.isIn("assets")) {
			return page;
		}
		try {
			return page.withHelp(guess(segments.get(segments.size() - 1)))
				.withChooser(this.directory.chooser(List.of(), FIELDS));
		}
		catch (NestedRuntimeException ex) {
			return withoutHelp(page, ex);
		}
	}

	private List<Help> guess(String last) {
		List<Link> meant = new ArrayList<>();
		if (last.contains("-vs-")) {
			meant.add(new Link("/compare/" + UriUtils.encodePathSegment(last, StandardCharsets.UTF_8),
					"Compare " + UserInput.tidy(last.replace("-vs-", ", "))));
		}
		findNear(last).forEach((role) -> meant
			.add(new Link("/roles/" + role.slug(), "The role " + role.abbreviation() + ", " + role.name())));
		String words = UserInput.tidy(last);
		if (!words.isEmpty()) {
			meant.add(new Link("/search?q=" + UriUtils.encode(words, StandardCharsets.UTF_8),
					"Search for " + UserInput.quote(last)));
		}
		return List.of(new Help("Did you mean:", meant));
	}

	private List<RoleNames> findNear(String typed) {
		return this.directory.findNear(typed, MOST_NEAR);
	}

	private static FailurePage withoutHelp(FailurePage page, NestedRuntimeException ex) {
		log.warn("No help for a page that was not found, because the catalogue cannot be read", ex);
		return page;
	}

}
