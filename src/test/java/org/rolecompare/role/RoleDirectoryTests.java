package org.rolecompare.role;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.rolecompare.PageTest;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@PageTest
class RoleDirectoryTests {

	@Autowired
	private RoleDirectory directory;

	@ParameterizedTest
	@CsvSource({ "cto,cto", "CTO,cto", "Chief Technology Officer,cto", "CTPO,cpto", "ctpo,cpto",
			"Chief Product & Technology Officer,cpto", "chief-technical-officer,cto",
			"VP of  engineering,vp-engineering", "CDAO,cdao" })
	void understandsSlugsLettersNamesAndAliases(String typed, String slug) {
		assertThat(this.directory.lookUp(typed).role().slug()).isEqualTo(slug);
	}

	@Test
	void slugWinsOverTheAliasOfAnother() {
		assertThat(this.directory.lookUp("CPO").role().slug()).isEqualTo("cpo");
	}

	@Test
	void asksWhereSeveralRolesShareAName() {
		Lookup lookup = this.directory.lookUp("CDO");
		assertThat(lookup.isShared()).isTrue();
		assertThat(lookup.roles()).extracting(RoleNames::slug).containsExactly("chief-digital-officer", "cdao");
	}

	@ParameterizedTest
	@ValueSource(strings = { "xyz", "", "-", "%", "\u202e", "💼", "'--" })
	void unknownNamesMeanNoRole(String typed) {
		Lookup lookup = this.directory.lookUp(typed);
		assertThat(lookup.isFound()).isFalse();
		assertThat(lookup.isShared()).isFalse();
	}

	@Test
	void keepsTheOrderOfWhatWasAsked() {
		assertThat(this.directory.lookUp(List.of("CPTO", "nobody", "cto"))).extracting(Lookup::typed)
			.containsExactly("CPTO", "nobody", "cto");
	}

	@Test
	void findsNamesThatAreSpeltMuchAlike() {
		assertThat(this.directory.findNear("cheif technology officer", 3)).extracting(RoleNames::slug).contains("cto");
		assertThat(this.directory.findNear("chief-prod", 3)).extracting(RoleNames::slug).contains("cpo");
		assertThat(this.directory.findNear("zzzzzzzz", 3)).isEmpty();
	}

	@Test
	void chooserListsASmallCatalogue() {
		RoleChooser chooser = this.directory.chooser(List.of(this.directory.lookUp("cpo").role()), 3);
		assertThat(chooser.complete()).isTrue();
		assertThat(chooser.roles()).hasSize(16);
		assertThat(chooser.fields()).hasSize(3);
		assertThat(chooser.fields().get(0).holds(this.directory.lookUp("cpo").role())).isTrue();
	}

}
