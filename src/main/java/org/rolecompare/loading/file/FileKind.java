package org.rolecompare.loading.file;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A kind of file that the format of the catalogue knows, and where it stands. */
public enum FileKind {

	/** What the catalogue is. */
	MANIFEST("catalogue.yaml", "manifest", true),

	/** The comparison categories, a list. */
	CATEGORIES("categories.yaml", "categories", true),

	/** One role a file. */
	ROLE("roles/*.yaml", "role", true),

	/** Every source, a list. */
	REFERENCES("references.yaml", "references", true),

	/** One combined role a file. */
	COMBINED_ROLE("combined-roles/*.yaml", "combined-role", false),

	/** The structures that occur, one combined role a file. */
	STRUCTURES("structures/*.yaml", "structures", false),

	/** The numbers that bear on a decision, one combined role a file. */
	FIGURES("figures/*.yaml", "figures", false),

	/** Who owns what, one setting a file. */
	RESPONSIBILITIES("responsibilities/*.yaml", "responsibilities", false),

	/** Questions on which the sources contradict each other, a list. */
	DISPUTES("disputes.yaml", "disputes", false),

	/** In which categories roles are alike, a list. */
	LIKENESSES("likenesses.yaml", "likenesses", false),

	/** Which ESCO occupation a role is, a table. */
	OCCUPATIONS("skills/esco-occupations.csv", "occupations", false),

	/** The skills of those occupations, a table. */
	SKILLS("skills/esco-skills.csv", "skills", false),

	/** Words that mean the same to a reader who searches, a list of lists. */
	SYNONYMS("synonyms.yaml", "synonyms", false);

	private final String place;

	private final Pattern pattern;

	private final String schema;

	private final boolean required;

	FileKind(String place, String schema, boolean required) {
		this.place = place;
		this.pattern = Pattern.compile(place.replace(".", "\\.").replace("*", "[^/]+"));
		this.schema = schema;
		this.required = required;
	}

	/** Where files of this kind stand, such as {@code roles/*.yaml}. */
	String place() {
		return this.place;
	}

	boolean isRequired() {
		return this.required;
	}

	/** Whether there is one file for each record, named after its slug. */
	public boolean isNamedAfterRecord() {
		return this.place.contains("*");
	}

	/** Whether one file lists all the records of this kind. */
	boolean isList() {
		return this != MANIFEST && !isNamedAfterRecord();
	}

	/** Whether this is a file of this kind, or the folder in which such files stand. */
	boolean standsIn(String fileOrFolder) {
		return this.pattern.matcher(fileOrFolder).matches() || this.place.startsWith(fileOrFolder + "/");
	}

	/** The name of the schema under {@code catalogue-schema/}. */
	String schema() {
		return this.schema;
	}

	/** Whether the file is a table and not YAML. */
	boolean isTable() {
		return this.place.endsWith(".csv");
	}

	/** The places where a file of that name, in whatever folder, would be known. */
	static Stream<String> places(String file) {
		String name = file.substring(file.lastIndexOf('/') + 1).replaceAll("\\.[^.]*$", "");
		return Arrays.stream(values()).map((kind) -> kind.place.replace("*", name));
	}

	/** The kind of a file, or empty if the format does not know it. */
	static Optional<FileKind> of(String file) {
		return Arrays.stream(values()).filter((kind) -> kind.pattern.matcher(file).matches()).findFirst();
	}

}
