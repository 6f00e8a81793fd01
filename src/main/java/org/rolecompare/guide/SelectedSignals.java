package org.rolecompare.guide;

import java.util.Collection;
import java.util.List;

import org.rolecompare.address.IgnoredInput;

import org.springframework.web.util.UriComponentsBuilder;

/**
 * What a reader ticked, as the address holds it.
 *
 * @param signals slugs of the ticked signals, each once, in the order of the catalogue
 * @param leftOut what the address names besides that is no signal
 */
public record SelectedSignals(List<String> signals, IgnoredInput leftOut) {

	/** The parameter of the address, once for each tick. */
	static final String PARAMETER = "signal";

	/**
	 * Read the ticks of an address.
	 * @param asked what the address names, in any order and any number
	 * @param signals slugs of all signals, in the order of the catalogue
	 * @return the ticks
	 */
	static SelectedSignals of(Collection<String> asked, List<String> signals) {
		List<String> names = IgnoredInput.tidy(asked);
		return new SelectedSignals(signals.stream().filter(names::contains).toList(),
				IgnoredInput.of("question", names, signals));
	}

	boolean contains(String signal) {
		return this.signals.contains(signal);
	}

	public boolean isEmpty() {
		return this.signals.isEmpty();
	}

	/**
	 * Return the address of a page with these ticks.
	 * @param path the address without them
	 * @return the address from the first slash, encoded
	 */
	String addedTo(String path) {
		return isEmpty() ? path
				: UriComponentsBuilder.fromPath(path).queryParam(PARAMETER, this.signals).encode().toUriString();
	}

}
