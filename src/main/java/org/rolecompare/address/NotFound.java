package org.rolecompare.address;

import java.util.List;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** An address names something that the catalogue does not have. */
@SuppressWarnings("serial")
public class NotFound extends ErrorResponseException {

	private final Kind kind;

	private final List<String> names;

	/**
	 * Create the exception.
	 * @param names all names of that kind that the address holds, of which at least one
	 * is unknown or means several things
	 */
	public NotFound(Kind kind, List<String> names) {
		super(HttpStatus.NOT_FOUND,
				ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, kind.missing + String.join(", ", names)), null);
		this.kind = kind;
		this.names = List.copyOf(names);
	}

	public NotFound(Kind kind, String name) {
		this(kind, List.of(name));
	}

	public Kind getKind() {
		return this.kind;
	}

	/** All names of that kind that the address holds, found or not, as they came. */
	public List<String> getNames() {
		return this.names;
	}

	/** What addresses name. */
	public enum Kind {

		/** A role, by slug, abbreviation, name or alias. */
		ROLE("No one role is called "),
		/** A role of which the catalogue tells what speaks for and against it. */
		COMBINED_ROLE("The catalogue tells nothing of the combined role "),
		/** The structures of a combined role, by its slug. */
		STRUCTURES("The catalogue tells of no structures for the combined role "),
		/** A combined role of which somebody counted something. */
		FIGURES("The catalogue tells no figures about the combined role "),
		/** A category, by its slug. */
		CATEGORY("No category is called "),
		/** A setting, by its slug. */
		SETTING("No setting is called "),
		/** A source, by its key. */
		REFERENCE("No source has the key "),
		/** A statement, by its key. */
		STATEMENT("No statement has the key "),
		/** A kind of source, by its slug. */
		KIND("No kind of source is called "),
		/** A form in which a page cannot be had, by its ending. */
		FORM("This page cannot be had as ");

		private final String missing;

		Kind(String missing) {
			this.missing = missing;
		}

	}

}
