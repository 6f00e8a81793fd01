package org.rolecompare.compare;

import java.util.List;

import org.rolecompare.compare.ColumnHead.Option;
import org.rolecompare.page.PageHead;
import org.rolecompare.page.PageHead.Section;
import org.rolecompare.page.Paging;
import org.rolecompare.role.RoleChooser;
import org.rolecompare.role.RoleNames;
import org.rolecompare.english.English;

/**
 * The page that asks which roles to compare: where the chooser's form lands as long as it
 * is not clear which roles are meant.
 *
 * @param head what the page says of itself
 * @param chooser the form
 * @param chosen the roles that are clear
 * @param questions the names that are not
 * @param options roles to add, each with the address of that comparison
 * @param paging which part of them is shown
 * @param popular comparisons that the editors offer
 */
public record RoleChoice(PageHead head, RoleChooser chooser, List<RoleNames> chosen, List<Question> questions,
		List<Option> options, Paging paging, List<PopularComparison> popular) {

	/**
	 * Head the page.
	 * @param chooser the form
	 * @param chosen the roles that are clear
	 * @param plain whether the address asks for nothing
	 * @return the head, whose title is also the heading
	 */
	static PageHead head(RoleChooser chooser, List<RoleNames> chosen, boolean plain) {
		if (!chooser.isPossible()) {
			return PageHead
				.of(Section.COMPARE, "/compare", "There is nothing to compare yet",
						"A comparison takes two roles, and this catalogue has one.")
				.notIndexed();
		}
		PageHead head = PageHead.of(Section.COMPARE, "/compare",
				chosen.isEmpty() ? "Choose roles to compare" : "Compare " + letters(chosen) + " with another role",
				"Choose two to five executive roles and see them side by side, every statement with its source.");
		return plain ? head : head.notIndexed();
	}

	/**
	 * Return the chosen roles in one phrase.
	 * @return their letters, empty for none
	 */
	public String chosenLetters() {
		return letters(this.chosen);
	}

	private static String letters(List<RoleNames> roles) {
		return English.and(roles.stream().map(RoleNames::abbreviation).toList());
	}

	/**
	 * A name that does not mean exactly one role.
	 *
	 * @param typed the name as the reader typed it
	 * @param shared whether several roles go by it; otherwise none does
	 * @param options the roles that may be meant
	 */
	public record Question(String typed, boolean shared, List<Option> options) {
	}

}
