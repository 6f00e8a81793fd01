package org.rolecompare.picture;

import java.text.Normalizer;
import java.util.List;

import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.english.English;
import org.rolecompare.role.Answers;
import org.rolecompare.role.Role;

/**
 * What other sites show of a page that somebody points to: its roles, side by side.
 *
 * @param title what the catalogue is
 * @param columns its roles, none for the site as a whole
 */
record Preview(String title, List<Column> columns) {

	/** Show the site as a whole. */
	static Preview ofSite(Catalogue catalogue) {
		return new Preview(text(catalogue.edition().getTitle()), List.of());
	}

	/** Show some roles in their order. */
	static Preview of(Catalogue catalogue, List<Role> roles) {
		return new Preview(text(catalogue.edition().getTitle()), roles.stream().map(Column::of).toList());
	}

	/** A sign and its accents as one, where there is such a sign. */
	private static String text(String text) {
		return Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
	}

	/**
	 * A role.
	 *
	 * @param slug what it is called where nothing else can be written
	 * @param answers the question it answers, empty for none
	 */
	record Column(String slug, String letters, String name, Hue hue, String answers) {

		static Column of(Role role) {
			Answers answers = role.getAnswers();
			return new Column(role.getSlug(), text(role.getAbbreviation()), text(role.getName()),
					Hue.of(role.names().hue()), (answers != null) ? text(English.and(answers.getWords())) : "");
		}

	}

}
