package org.rolecompare.citationformat;

import java.util.List;

import de.undercouch.citeproc.helper.json.StringJsonBuilderFactory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** Writes CSL-JSON, which citation processors such as pandoc and Zotero read. */
final class CslJson {

	private static final JsonMapper JSON = JsonMapper.shared();

	private CslJson() {
	}

	static String write(List<CitedWork> works) {
		ArrayNode items = JSON.createArrayNode();
		StringJsonBuilderFactory json = new StringJsonBuilderFactory();
		works.forEach((work) -> items.add(JSON.readTree(work.toCsl().toJson(json.createJsonBuilder()).toString())));
		// Its own writer escapes every letter beyond ASCII, and people read this as well.
		return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(items) + "\n";
	}

}
