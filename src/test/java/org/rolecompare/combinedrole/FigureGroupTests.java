package org.rolecompare.combinedrole;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.rolecompare.role.Role;
import org.rolecompare.role.RoleNames;
import org.rolecompare.source.CitedText;
import org.rolecompare.source.References;

import static org.assertj.core.api.Assertions.assertThat;

class FigureGroupTests {

	private static final CitedText SAID = new CitedText("Somebody.", List.of(References.study("study")));

	private static final CombinedRole BOTH = new CombinedRole(role("both", role("mate"), role("cook")));

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "per cent, 30.000000, false, -, 30%, 30%",
			"per cent, 6.70, false, -, 6.7%, 6.7%", "per cent, 20, true, BELOW, almost 20%, almost 20%",
			"per cent, 60, true, ABOVE, over 60%, over 60%", "per cent, 70, true, -, about 70%, about 70%",
			"years, 2.6, false, -, 2.6, 2.6 years",
			"US$ a year, 134000, true, -, 'about US$134,000', 'about US$134,000 a year'", "€, 12, false, -, €12, €12" })
	void saysANumberNoMoreExactlyThanItsSource(String unit, BigDecimal number, boolean about,
			Figure.@Nullable Bound bound, String inShort, String inWords) {
		Figure figure = new Figure("figure", "Mates", new Figure.Amount(number, about, bound, null),
				new Figure.Sample("mates", "mates", null, null, false), SAID.getCites(), true, null);
		FigureGroup group = new FigureGroup(BOTH, "group", "How many?", unit, null, List.of(figure), 0);
		assertThat(group.inShort(figure)).isEqualTo(inShort);
		assertThat(group.inWords(figure)).isEqualTo(inWords);
	}

	private static Role role(String slug, Role... parts) {
		return new Role(new RoleNames(slug, slug, "Ship's " + slug, null, List.of()), 1, null, SAID, List.of(parts));
	}

}
