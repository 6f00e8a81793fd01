package org.rolecompare.format;

import java.util.List;
import java.util.stream.Stream;

import org.rolecompare.format.Document.Block;
import org.rolecompare.format.Document.Section;
import org.rolecompare.format.Document.Table;

/**
 * A document as a spreadsheet wants it: the main table comes first and alone, so that its
 * heads stand at the top, and everything else follows in its order.
 *
 * @param sections the parts, the main table as the first one where there is a table
 */
record Tables(List<Section> sections) {

	static Tables of(Document document) {
		List<Section> sections = document.sections();
		Table main = sections.stream()
			.flatMap((section) -> section.blocks().stream())
			.filter(Table.class::isInstance)
			.map(Table.class::cast)
			.findFirst()
			.orElse(null);
		if (main == null) {
			return new Tables(sections);
		}
		Stream<Section> rest = sections.stream()
			.map((section) -> new Section(section.heading(), without(main, section.blocks())))
			.filter((section) -> !section.blocks().isEmpty());
		return new Tables(Stream.concat(Stream.of(Section.of(document.title(), main)), rest).toList());
	}

	private static List<Block> without(Table main, List<Block> blocks) {
		// The very table: another one may say the same.
		return blocks.stream().filter((block) -> block != main).toList();
	}

}
