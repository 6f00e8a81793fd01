package org.rolecompare.search;

import java.io.IOException;
import java.util.Collection;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/** Collects the score of every document, 0 where the query does not occur. */
final class Scores implements CollectorManager<Collector, float[]> {

	private final float[] all;

	Scores(int documents) {
		this.all = new float[documents];
	}

	@Override
	public Collector newCollector() {
		return new SimpleCollector() {

			private int first;

			private @Nullable Scorable scorer;

			@Override
			protected void doSetNextReader(LeafReaderContext segment) {
				this.first = segment.docBase;
			}

			@Override
			public void setScorer(Scorable scorer) {
				this.scorer = scorer;
			}

			@Override
			public void collect(int document) throws IOException {
				if (this.scorer != null) {
					Scores.this.all[this.first + document] = this.scorer.score();
				}
			}

			@Override
			public ScoreMode scoreMode() {
				return ScoreMode.COMPLETE;
			}

		};
	}

	@Override
	public float[] reduce(Collection<Collector> collectors) {
		return this.all;
	}

}
