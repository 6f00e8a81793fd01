package org.rolecompare.api;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

import org.rolecompare.address.NotFound;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.citation.SourceDetails;
import org.rolecompare.page.PageHead;
import org.rolecompare.page.PageHead.Section;
import org.rolecompare.page.PageRecord;
import org.rolecompare.statement.Statement;

/**
 * One statement.
 *
 * @param sources everything that is known of its sources, in the order of the statement
 */
@JsonIgnoreProperties("head")
public record StatementProfile(PageHead head, StatementEntry statement,
		List<SourceDetails> sources) implements PageRecord {

	/**
	 * Find a statement.
	 * @throws NotFound if none has the key, as when it was edited
	 */
	static StatementProfile of(Catalogue catalogue, String key) {
		Statement statement = catalogue.statements()
			.find(key)
			.orElseThrow(() -> new NotFound(NotFound.Kind.STATEMENT, key));
		StatementEntry entry = StatementEntry.of(statement, catalogue);
		PageHead head = PageHead
			.of(Section.NONE, StatementList.PATH + "/" + key,
					entry.role().abbreviation() + ": " + entry.category().name(), entry.text())
			.notIndexed();
		return new StatementProfile(head, entry,
				statement.getSaid().getCites().stream().map(SourceDetails::of).toList());
	}

}
