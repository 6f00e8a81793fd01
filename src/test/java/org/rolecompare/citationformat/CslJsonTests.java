package org.rolecompare.citationformat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import de.undercouch.citeproc.csl.CSLItemData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What is written as CSL-JSON is read back by a citation processor. */
class CslJsonTests {

	@Test
	void writesEverySourceUnderItsKey() {
		assertThat(read(Works.example())).extracting(CSLItemData::getId)
			.containsExactlyElementsOf(Works.example().stream().map(CitedWork::key).toList());
	}

	@Test
	void isReadAsItWasMeant() {
		List<CitedWork> works = Works.example();
		assertThat(read(works)).containsExactlyElementsOf(works.stream().map(CitedWork::toCsl).toList());
	}

	@Test
	void writesTheNameOfAnOrganisationWhole() {
		assertThat(CslJson.write(List.of(Works.by(true, "Spencer Stuart"))))
			.contains("\"literal\" : \"Spencer Stuart\"")
			.doesNotContain("family");
	}

	@Test
	void writesNoDateWhereNoneIsKnown() {
		assertThat(CslJson.write(List.of(Works.published(null)))).doesNotContain("issued");
	}

	static Stream<String> keepsAnyText() {
		return Works.HOSTILE.stream();
	}

	@ParameterizedTest
	@MethodSource
	void keepsAnyText(String said) {
		CitedWork work = Works.saying(said);
		assertThat(read(List.of(work))).containsExactly(work.toCsl());
		assertThat(read(List.of(work)).get(0).getTitle()).isEqualTo(work.title());
	}

	private static List<CSLItemData> read(List<CitedWork> works) {
		List<Map<String, Object>> items = JsonMapper.shared().readValue(CslJson.write(works), new TypeReference<>() {
		});
		return items.stream().map(CSLItemData::fromJson).toList();
	}

}
