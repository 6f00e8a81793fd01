package org.rolecompare.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A foreign catalogue of many roles: {@value #ROLES} roles that share an abbreviation, of
 * which one category states something of all, one of few and one of none.
 */
final class ManyRoles {

	static final int ROLES = 130;

	private ManyRoles() {
	}

	/**
	 * Write the catalogue.
	 * @param folder an empty folder
	 * @return the folder
	 */
	static Path write(Path folder) {
		try {
			Files.createDirectories(folder.resolve("roles"));
			Files.writeString(folder.resolve("catalogue.yaml"), "title: Viele Rollen\nreviewed: 2026-01-31\n");
			Files.writeString(folder.resolve("categories.yaml"), """
					- {slug: aufgabe, name: Aufgabe, question: Wozu?, wording: frei, group: Amt}
					- {slug: lohn, name: Lohn & "Brot", question: Wie viel?, wording: frei, group: Amt}
					- {slug: leer, name: Leer, question: Was nicht?, wording: frei, group: Rest}
					""");
			Files.writeString(folder.resolve("references.yaml"), """
					- {key: quelle, site: Quelle, url: "https://quelle.example/", retrieved: 2026-01-31, kind: study}
					""");
			for (int number = 1; number <= ROLES; number++) {
				Files.writeString(folder.resolve("roles/amt-" + number + ".yaml"), role(number));
			}
			return folder;
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String role(int number) {
		String role = """
				slug: amt-%1$d
				abbreviation: AMT
				name: "Amt <%1$d>"
				rank: %1$d
				aliases: []
				answers: {words: [wozu], basis: editorial, cites: []}
				definition: {text: "Das Amt %1$d.", cites: [quelle]}
				combines: %2$s
				statements:
				  aufgabe:
				    - {text: "Tut %1$d.", cites: [quelle]}
				""".formatted(number, (number == ROLES) ? "[amt-1, amt-2]" : "[]");
		return (number > 3) ? role : role + "  lohn:\n    - {text: \"Nimmt " + number + ".\", cites: [quelle]}\n";
	}

}
