package org.rolecompare.export;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import org.springframework.http.HttpStatus;

/**
 * Asks the application in this very process, as any reader would, so that an archive
 * holds what readers are served.
 */
final class LoopbackSource implements PageSource {

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final String host;

	LoopbackSource(int port) {
		this.host = "http://127.0.0.1:" + port;
	}

	@Override
	public byte[] read(String address) {
		try {
			HttpResponse<byte[]> answer = this.client
				.send(HttpRequest.newBuilder(URI.create(this.host + address)).build(), BodyHandlers.ofByteArray());
			if (answer.statusCode() != HttpStatus.OK.value()) {
				throw new ExportException(address + " is answered with " + answer.statusCode());
			}
			return answer.body();
		}
		catch (IOException ex) {
			throw new ExportException(address + " is not answered: " + ex.getMessage());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new ExportException(address + " was not waited for");
		}
	}

}
