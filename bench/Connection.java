import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A connection that is kept open, to a server on this machine. It sends whatever it is
 * given, since no client of a library sends what is malformed or measures to the
 * microsecond.
 */
final class Connection implements Closeable {

	private static final int MOST_SECONDS = 30;

	private final int port;

	private Socket socket;

	private InputStream in;

	Connection(int port) {
		this.port = port;
	}

	/**
	 * Sends a request and reads the whole answer.
	 * @param request its first line and headers, each ended by CR LF, without the empty
	 * line
	 */
	Answer ask(String request) throws IOException {
		if (this.socket == null) {
			this.socket = new Socket("127.0.0.1", this.port);
			this.socket.setTcpNoDelay(true);
			this.socket.setSoTimeout(MOST_SECONDS * 1000);
			this.in = new BufferedInputStream(this.socket.getInputStream(), 1 << 16);
		}
		boolean complete = false;
		try {
			this.socket.getOutputStream().write((request + "\r\n").getBytes(StandardCharsets.UTF_8));
			Answer answer = read(request.startsWith("HEAD "));
			complete = !"close".equalsIgnoreCase(answer.header("connection"));
			return answer;
		}
		finally {
			if (!complete) {
				close();
			}
		}
	}

	private Answer read(boolean bodiless) throws IOException {
		String first = line();
		int status = Integer.parseInt(first.split(" ", 3)[1]);
		Map<String, String> headers = new TreeMap<>();
		for (String line = line(); !line.isEmpty(); line = line()) {
			int colon = line.indexOf(':');
			headers.put(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
		}
		return new Answer(status, headers, (bodiless || status == 304 || status == 204) ? new byte[0] : body(headers));
	}

	private byte[] body(Map<String, String> headers) throws IOException {
		if (headers.containsKey("content-length")) {
			return exactly(Integer.parseInt(headers.get("content-length")));
		}
		if (!"chunked".equalsIgnoreCase(headers.get("transfer-encoding"))) {
			headers.put("connection", "close");
			return this.in.readAllBytes();
		}
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		for (int size = chunk(); size > 0; size = chunk()) {
			body.write(exactly(size));
			line();
		}
		line();
		return body.toByteArray();
	}

	private int chunk() throws IOException {
		return Integer.parseInt(line().split(";")[0].strip(), 16);
	}

	private byte[] exactly(int size) throws IOException {
		byte[] bytes = this.in.readNBytes(size);
		if (bytes.length < size) {
			throw new EOFException("the answer ends after " + bytes.length + " of " + size + " bytes");
		}
		return bytes;
	}

	private String line() throws IOException {
		ByteArrayOutputStream line = new ByteArrayOutputStream();
		for (int next = this.in.read(); next != '\n'; next = this.in.read()) {
			if (next < 0) {
				throw new EOFException("the answer ends in its head");
			}
			line.write(next);
		}
		return line.toString(StandardCharsets.ISO_8859_1).stripTrailing();
	}

	@Override
	public void close() throws IOException {
		if (this.socket != null) {
			this.socket.close();
			this.socket = null;
		}
	}

	/**
	 * What a server answered.
	 *
	 * @param headers by name in lower case
	 * @param body as it was sent, perhaps compressed
	 */
	record Answer(int status, Map<String, String> headers, byte[] body) {

		/**
		 * The value of a header, given its name in lower case; empty if there is none.
		 */
		String header(String name) {
			return this.headers.getOrDefault(name, "");
		}

	}

}
