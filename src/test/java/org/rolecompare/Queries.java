package org.rolecompare;

import java.net.URI;
import java.nio.charset.StandardCharsets;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * What the query of an address says, as a server reads it.
 */
public final class Queries {

	private Queries() {
	}

	/**
	 * Read the query of an address.
	 * @param address the address from the first slash, encoded
	 * @return the parameters, decoded
	 * @throws IllegalArgumentException if it is no address
	 */
	public static MultiValueMap<String, String> of(String address) {
		MultiValueMap<String, String> query = new LinkedMultiValueMap<>();
		UriComponentsBuilder.fromUri(URI.create(address))
			.build(true)
			.getQueryParams()
			.forEach((name, values) -> values
				.forEach((value) -> query.add(name, UriUtils.decode(value, StandardCharsets.UTF_8))));
		return query;
	}

}
