package org.rolecompare.source;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SourcesTests {

	private final Reference log = References.study("log");

	private final Reference digest = References.repeating("digest", this.log);

	private final Reference quoted = References.readThrough("quoted", this.log);

	private final Sources sources = new Sources(List.of(this.digest, this.log, this.quoted));

	@Test
	void areFoundByTheirKeyExactly() {
		assertThat(this.sources.all()).containsExactly(this.digest, this.log, this.quoted);
		assertThat(this.sources.find("log")).contains(this.log);
		assertThat(this.sources.find("LOG")).isEmpty();
	}

	@Test
	void leadToWhatWasReadThroughThemAndToWhatRepeatsThem() {
		assertThat(this.sources.findAllReadThrough(this.log)).containsExactly(this.quoted);
		assertThat(this.sources.findAllRepeating(this.log)).containsExactly(this.digest);
		assertThat(this.sources.findAllReadThrough(this.digest)).isEmpty();
		assertThat(this.sources.findAllRepeating(this.quoted)).isEmpty();
	}

	@Test
	void haveTheVoiceOfTheSourceThatTheyRepeat() {
		assertThat(this.sources.all()).extracting(Reference::voice).containsExactly("log", "log", "quoted");
	}

}
