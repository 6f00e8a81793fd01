package org.rolecompare.guide;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Address;
import org.rolecompare.address.IgnoredInput;
import org.rolecompare.catalogue.Catalogue;
import org.rolecompare.citation.Bibliography;
import org.rolecompare.citation.CitedSentence;
import org.rolecompare.citation.Citing;
import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.combinedrole.Joined;
import org.rolecompare.page.PageHead;
import org.rolecompare.page.PageHead.Section;

/**
 * The answer of the guide as one page to print or to pass on. Nothing is stored: the
 * address is the memo.
 *
 * @param address the address of this memo without anything that was left out
 * @param guide the address of the guide with the same ticks
 */
public record Memo(PageHead head, Joined joined, CitedSentence definition, @Nullable Answer answer, String address,
		String guide, List<IgnoredInput> ignored, Bibliography bibliography) {

	/**
	 * Make the page. Unlike the views of a page, which keep the numbers of the whole, a
	 * memo is a document of its own: it is read on paper, where nobody sees the guide, so
	 * it numbers its own sources from one on, without gaps. For the same reason its open
	 * questions carry no sources: they claim nothing, and their sources would fill a page
	 * on which the memo does not rest.
	 */
	static Memo of(Catalogue catalogue, GuideAddress address) {
		CombinedRoleCase told = catalogue.combinedRoles().getByName(address.role(), catalogue.roles());
		Joined joined = Joined.of(told.role());
		Citing citing = new Citing();
		CitedSentence definition = citing.cite(told.role().getDefinition(), "Definition");
		Answer answer = Answer.of(told, catalogue.disputes(), address, citing);
		return new Memo(head(joined, address), joined, definition, answer, address.memo(), address.href(),
				List.of(address.ignored()), Bibliography.of(citing));
	}

	/** A memo is somebody's own, so search engines are not to list any. */
	private static PageHead head(Joined joined, GuideAddress address) {
		GuideWords words = new GuideWords(joined);
		return PageHead
			.of(Section.COMBINED_ROLES, Address.memo(address.role()).href(), words.memoTitle(), words.memoDescription())
			.notIndexed();
	}

}
