package org.rolecompare.failure;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rolecompare.page.PageHead;
import org.rolecompare.page.PageHead.Section;
import org.rolecompare.role.RoleChooser;

import org.springframework.http.HttpStatus;

/**
 * The page for a reader who does not get the page that was asked for.
 *
 * @param head what the page says of itself
 * @param status the status of the answer
 * @param what what happened, in plain words
 * @param help what may have been meant
 * @param chooser the form in which roles are chosen, null where it would be no help
 * @param incident under which name the failure is logged, null where the reader can help
 * it
 */
public record FailurePage(PageHead head, int status, String what, List<Help> help, @Nullable RoleChooser chooser,
		@Nullable String incident) {

	static FailurePage of(HttpStatus status, String title, String what) {
		// No address is the right one for a failure; the home page is where to start
		// over.
		PageHead head = PageHead.of(Section.NONE, "/", title, what).notIndexed();
		return new FailurePage(head, status.value(), what, List.of(), null, null);
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
	 * Say more of what happened than the title does.
	 * @return what happened, null where the title has said it all
	 */
	public @Nullable String lead() {
		String title = this.head.title();
		return (this.what.equals(title) || this.what.equals(title + ".")) ? null : this.what;
	}

	/**
	 * Links that may lead to what was meant.
	 *
	 * @param lead what they have in common
	 * @param links the links
	 */
	public record Help(String lead, List<Link> links) {
	}

	/**
	 * A link.
	 *
	 * @param address the address, encoded
	 * @param text where it leads
	 */
	public record Link(String address, String text) {
	}

}
