package org.rolecompare.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.rolecompare.loading.Catalogues;
import org.rolecompare.results.JudgedQuestions.Verdict;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The search answers real questions about our own catalogue as well as it once did. It is
 * the only test of what our editors write: an edition that moves an answer has to say in
 * the file where it is now.
 */
class JudgedQuestionsTests {

	/** Below what was reached by about two questions of a hundred. */
	private static final double FIRST = .94;

	private static final double FIRST_THREE = .97;

	@Test
	void areAnswered() throws IOException {
		CatalogueIndex ours = new CatalogueIndex(Catalogues.read(Path.of("src/main/resources/catalogue")));
		List<Verdict> verdicts = JudgedQuestions.read(Path.of("src/test/resources/search/questions.yaml")).judge(ours);
		String report = JudgedQuestions.report(verdicts);
		assertThat(JudgedQuestions.success(verdicts, 1)).as(report).isGreaterThanOrEqualTo(FIRST);
		assertThat(JudgedQuestions.success(verdicts, 3)).as(report).isGreaterThanOrEqualTo(FIRST_THREE);
		assertThat(verdicts).filteredOn((verdict) -> verdict.question().expected().isEmpty())
			.as("what the catalogue cannot answer gets an honest nothing")
			.isNotEmpty()
			.allMatch((verdict) -> verdict.isWithin(1));
	}

}
