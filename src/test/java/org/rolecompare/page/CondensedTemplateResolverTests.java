package org.rolecompare.page;

import java.io.StringReader;

import org.attoparser.ParseException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CondensedTemplateResolverTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			<ul>~  <li>a</li>~  <li>b</li>~</ul>               | <ul><li>a</li><li>b</li></ul>
			<p>one~  <a>two</a>~  <b>three</b></p>             | <p>one <a>two</a> <b>three</b></p>
			<a~  th:href="${a~  + b}"~  rel="c"   >d</a>       | <a th:href="${a~  + b}" rel="c">d</a>
			<a>b</a><th:block~  th:if="${c}"/>                 | <a>b</a><th:block th:if="${c}"/>
			<td>~  a  < b~</td>                                | <td> a < b </td>
			<pre>~  a~    b</pre>                              | <pre>~  a~    b</pre>
			<li th:if="${a}">one~<li>two                       | <li th:if="${a}">one <li>two
			""")
	void leavesOutOnlyWhatNobodySees(String template, String condensed) throws ParseException {
		assertThat(CondensedTemplateResolver.condense(new StringReader(template.replace('~', '\n'))))
			.isEqualTo(condensed.replace('~', '\n'));
	}

}
