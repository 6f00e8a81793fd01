package org.rolecompare.browser;

import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.rolecompare.site.KindOfPage;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where a reader's system chooses the colours, nothing is lost on any kind of page: what
 * is a surface without text is still seen, so is every line and surface of a picture, and
 * what is on looks different from what is off.
 */
@BrowserTest
class ForcedColorsBrowserTests {

	/**
	 * Notes what says something by its background alone while the page has its colours.
	 */
	private static final String NOTE = """
			() => {
			  const seen = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
			    && element.getBoundingClientRect().width > 1 && element.getBoundingClientRect().height > 1;
			  const numbers = (color) => (color.match(/[\\d.]+/g) || []).map(Number);
			  const page = numbers(getComputedStyle(document.body).backgroundColor);
			  const painted = (color) => {
			    const [r, g, b, alpha = 1] = numbers(color);
			    return alpha > 0 && Math.abs(r - page[0]) + Math.abs(g - page[1]) + Math.abs(b - page[2]) > 60;
			  };
			  window.marks = [...document.body.querySelectorAll('*')].filter(seen).flatMap((element) =>
			    [null, '::before', '::after'].filter((part) => {
			      const style = getComputedStyle(element, part);
			      const empty = part ? style.content === '""' : !element.children.length && !element.textContent.trim()
			        && !element.closest('svg') && !['INPUT', 'SELECT', 'TEXTAREA', 'BUTTON'].includes(element.tagName);
			      return empty && painted(style.backgroundColor);
			    }).map((part) => [element, part]));
			}
			""";

	/** Says what is lost once the system has chosen the colours. */
	private static final String LOST = """
			() => {
			  const numbers = (color) => (color.match(/[\\d.]+/g) || []).map(Number);
			  const luminance = ([r, g, b]) => [r, g, b].map((part) => part / 255)
			    .map((part) => part <= .03928 ? part / 12.92 : ((part + .055) / 1.055) ** 2.4)
			    .reduce((sum, part, i) => sum + part * [.2126, .7152, .0722][i], 0);
			  const probe = document.body.appendChild(document.createElement('i'));
			  probe.style.color = 'Canvas';
			  const canvas = luminance(numbers(getComputedStyle(probe).color));
			  probe.remove();
			  const standsOut = (color) => {
			    const [r, g, b, alpha = 1] = numbers(color);
			    if (r === undefined || !alpha) return false;
			    const [low, high] = [luminance([r, g, b]), canvas].sort((one, other) => one - other);
			    return (high + .05) / (low + .05) >= 3;
			  };
			  const named = (element) => element.tagName.toLowerCase() + '.' + (element.getAttribute('class') || '')
			    + ' in .' + (element.parentElement.getAttribute('class') || element.parentElement.tagName);
			  const sides = ['Top', 'Right', 'Bottom', 'Left'];
			  const bordered = (style) => sides.some((side) => parseFloat(style['border' + side + 'Width']) > 0
			    && standsOut(style['border' + side + 'Color']));
			  const lost = window.marks.filter(([element, part]) => {
			    const style = getComputedStyle(element, part);
			    return !standsOut(style.backgroundColor) && !bordered(style);
			  }).map(([element, part]) => 'surface: ' + named(element) + (part || ''));
			  document.querySelectorAll('svg :is(path, circle, rect, line)').forEach((shape) => {
			    if (shape.closest('defs, mask') || !shape.checkVisibility()) return;
			    const style = getComputedStyle(shape);
			    if (!standsOut(style.fill) && !standsOut(style.stroke)) lost.push('shape: ' + named(shape));
			  });
			  const look = (element) => {
			    const style = getComputedStyle(element);
			    return [style.backgroundColor, style.fontWeight, style.textDecorationLine, bordered(style),
			      sides.map((side) => style['border' + side + 'Width'] + style['border' + side + 'Color'])].join();
			  };
			  document.querySelectorAll('a[aria-current]').forEach((on) => {
			    if (!on.checkVisibility()) return;
			    const group = on.closest('ul, .states, .switch, nav');
			    const off = group && [...group.querySelectorAll('a:not([aria-current])')].find((other) => other.checkVisibility());
			    if (off && look(on) === look(off)) lost.push('on: ' + named(on) + ' ' + on.textContent.trim());
			  });
			  return [...new Set(lost)];
			}
			""";

	@ParameterizedTest
	@EnumSource
	void loseNothing(KindOfPage kind, Browsing browsing) {
		assertThat(lost(browsing.open(Screen.DESKTOP, kind.address()))).as(kind.address()).isEmpty();
	}

	@Test
	void wouldLoseWhatIsOnlyABackground(Browsing browsing) {
		Page page = browsing.open(Screen.DESKTOP, KindOfPage.ABOUT.address());
		page.evaluate("""
				() => document.querySelector('main').insertAdjacentHTML('beforeend',
				  '<hr class="probe"><svg width="9" height="9"><rect width="9" height="9" fill="#111"/></svg>'
				  + '<ul><li><a href="#a" aria-current="true">A</a><li><a href="#b">B</a></ul>')
				""");
		page.locator(".probe")
			.evaluate("(probe) => { Object.assign(probe.style, { border: '0', height: '9px', background: 'red' }); }");
		assertThat(lost(page)).anyMatch((lost) -> lost.startsWith("surface: hr"))
			.anyMatch((lost) -> lost.startsWith("shape: rect"))
			.anyMatch((lost) -> lost.startsWith("on: a"));
	}

	@SuppressWarnings("unchecked")
	private static List<String> lost(Page page) {
		page.evaluate(NOTE);
		page.emulateMedia(
				new EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE).setColorScheme(ColorScheme.DARK));
		return (List<String>) page.evaluate(LOST);
	}

}
