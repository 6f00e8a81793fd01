package org.rolecompare.embed;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EmbeddedPageTests {

	private static final String HERE = "/compare/a-vs-b?q=x";

	private final Document part = Jsoup.parse(EmbeddedPage.of(
			"""
					<!DOCTYPE html>
					<html lang="en"><head><title>A and B</title><meta property="og:title" content="A">
					<meta name="robots" content="noindex, follow"><link rel="canonical" href="https://roles.example/compare/a-vs-b">
					<link rel="stylesheet" href="/assets/style.css"><script src="/assets/enhance.js"></script></head>
					<body><a class="skip" href="#content">Skip</a><header class="site"><a href="/">Home</a></header>
					<main id="content" class="compare"><p>Before</p><h1>A &amp; B</h1><form><button>Go</button></form>
					<table class="comparison"><tr class="tools"><td>Move</td></tr><tr><td id="cell">Said <a href="#source-x">1</a>
					<a href="#dispute-y">Disputed</a> <a href="/roles/a">A</a></td></tr></table>
					<section class="disputes" id="dispute-y"><h2>Disputes</h2></section>
					<div><section id="sources"><ol><li id="source-x"><a href="https://elsewhere.example/">X</a> <a href="#cell">a</a></li></ol>
					</section></div></main>
					<footer class="site"><p>Catalogue <a href="/about#version">1</a></p><p>More</p></footer></body></html>
					""",
			HERE));

	@Test
	void holdsTheTableItsSourcesAndTheEditionAndNothingElse() {
		assertThat(this.part.text()).isEqualTo("A and B A & B Said 1 Disputed A X a Catalogue 1 The whole page");
		assertThat(this.part.select("form, .tools, header, footer, script, meta[property]")).isEmpty();
		assertThat(this.part.body().children()).hasSize(1).first().matches((main) -> main.is("main.compare"));
	}

	@Test
	void keepsItsLooksAndItsAddressAndStaysOutOfSearchEngines() {
		assertThat(this.part.select("link").eachAttr("rel")).containsExactly("canonical", "stylesheet");
		assertThat(this.part.select("meta[name=robots]").eachAttr("content")).containsExactly("noindex");
	}

	@Test
	void staysInTheFrameOnlyForWhatIsThere() {
		assertThat(this.part.select("a:not([target])").eachAttr("href")).containsExactly("#source-x", "#cell");
		assertThat(this.part.select("a[target=_top]").eachAttr("href")).containsExactly(HERE + "#dispute-y", "/roles/a",
				"https://elsewhere.example/", "/about#version", HERE);
	}

}
