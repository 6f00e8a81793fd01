package org.rolecompare.loading.rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WebAddressTests {

	@ParameterizedTest
	@ValueSource(
			strings = { "HTTP://Example.ORG", "http://example.org/", "http://example.org:80", "http://example.org:/",
					"http://example.org.", "http://example.org#top", "http://example.org/#:~:text=pay" })
	void isOneAddressInManySpellings(String address) {
		assertThat(canonical(address)).isEqualTo("http://example.org/");
	}

	@ParameterizedTest
	@CsvSource({ "https://example.org:443/%c3%bc, https://example.org/%C3%BC",
			"https://example.org/ü, https://example.org/%C3%BC", "https://example.org/%7ecto, https://example.org/~cto",
			"https://example.org/a%2fb, https://example.org/a%2Fb",
			"https://münchen.example/, https://xn--mnchen-3ya.example/",
			"https://example.org/?q=a|b, https://example.org/?q=a%7Cb" })
	void readsCodesAndWhatTheyStandForAlike(String one, String other) {
		assertThat(canonical(one)).isEqualTo(other).isEqualTo(canonical(other));
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://example.org/", "http://www.example.org/", "http://example.org:8080/",
			"http://example.org/a", "http://example.org/A", "http://example.org/a/", "http://example.org/?",
			"http://example.org/?a=1", "http://example.org/#/a", "http://example.org/#!a" })
	void tellsOtherAddressesApart(String address) {
		assertThat(canonical(address)).isNotEqualTo("http://example.org/").isEqualTo(address);
	}

	@ParameterizedTest
	@CsvSource({ "https://münchen.example/ö, https://xn--mnchen-3ya.example/%C3%B6",
			"https://example.org/a|b, https://example.org/a%7Cb",
			"https://example.org/[0], https://example.org/%5B0%5D",
			"https://example.org/a b, https://example.org/a%20b",
			"https://example.org/100%, https://example.org/100%25",
			"https://example.org/?q={a}^`, https://example.org/?q=%7Ba%7D%5E%60",
			"https://example.org/#a#b, https://example.org/#a%23b", "https://example.org\\a, https://example.org/a",
			"https://example.org/😀\"<>, https://example.org/%F0%9F%98%80%22%3C%3E" })
	void saysHowToWriteWhatBrowsersAccept(String address, String wellFormed) {
		assertThat(WebAddress.isWellFormed(address)).isFalse();
		assertThat(WebAddress.of(address).orElseThrow().encoded()).hasValue(wellFormed);
		assertThat(WebAddress.isWellFormed(wellFormed)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://my_host.example/", "https://example.org/ü?q=%C3%BC#ü",
			"http://[2001:db8::1]:8080/", "http://192.0.2.1/", "https://xn--fsqu00a.example/",
			"https://example.org/a/(b),c;d=e&f+g@h:i!$'*~", "https://localhost:8080" })
	void acceptsWhatNeedsNoOtherSpelling(String address) {
		assertThat(WebAddress.isWellFormed(address)).isTrue();
	}

	/** Java writes straße as strasse, browsers as xn--strae-oqa: two different hosts. */
	@ParameterizedTest
	@ValueSource(strings = { "https://straße.example/", "https://[example", "https:///a", "https://",
			"https://example.org:port/", "https://ex ample.org/", "https://exa$mple.org/" })
	void doesNotGuessWhatCannotBeTold(String address) {
		assertThat(WebAddress.isWellFormed(address)).isFalse();
		assertThat(WebAddress.of(address).flatMap(WebAddress::encoded)).isEmpty();
	}

	@Test
	void knowsWhichPortsThereAre() {
		assertThat(address("https://example.org:65535/").hasPossiblePort()).isTrue();
		assertThat(address("https://example.org/").hasPossiblePort()).isTrue();
		assertThat(address("https://example.org:/").hasPossiblePort()).isTrue();
		assertThat(address("https://example.org:0/").hasPossiblePort()).isFalse();
		assertThat(address("https://example.org:65536/").hasPossiblePort()).isFalse();
		assertThat(address("https://example.org:99999999999/").hasPossiblePort()).isFalse();
	}

	private static String canonical(String address) {
		return address(address).canonical();
	}

	private static WebAddress address(String address) {
		return WebAddress.of(address).orElseThrow();
	}

}
