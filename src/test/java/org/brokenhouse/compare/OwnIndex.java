package org.brokenhouse.compare;

import org.apache.lucene.index.Term;

/** A page that looks for words by itself. */
class OwnIndex {

	Object ask(String word) {
		return new Term("text", word);
	}

	String word() {
		return "word";
	}

}
