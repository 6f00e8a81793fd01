import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;

/**
 * Writes what pages load in the forms in which it travels: plain, and beside that in the
 * two codings that browsers take. The same files give the same bytes.
 * <p>
 * The build runs it: {@code java CompressAssets.java SOURCE TARGET}, two folders.
 */
class CompressAssets {

	/**
	 * What no browser needs of styles: comments, indentation, the ends of lines, blanks at
	 * signs and the semicolon before the end of a rule. It is for whoever works on the
	 * styles. What is quoted is kept. No string in our styles holds a slash with an
	 * asterisk; a test makes sure.
	 */
	private static final Pattern STYLES = Pattern
		.compile("(\"[^\"\n]*\")|\\s*/\\*.*?\\*/|\\s*\n\\s*|;(?=\\s*})| (?=[{}>])|(?<=[{}:;,>]) ", Pattern.DOTALL);

	/**
	 * What no browser needs of the script: comments and indentation. No text of it goes
	 * over several lines; a test makes sure.
	 */
	private static final Pattern SCRIPT = Pattern.compile("^\\s*//.*\n|^()\\s+", Pattern.MULTILINE);

	public static void main(String[] args) throws IOException {
		Path source = Path.of(args[0]);
		Path target = Path.of(args[1]);
		if (!Brotli4jLoader.isAvailable()) {
			System.err.println("CompressAssets: the Brotli library does not load on this machine: "
					+ Brotli4jLoader.getUnavailabilityCause());
			System.exit(1);
		}
		for (Path asset : assets(source)) {
			Path plain = target.resolve(source.relativize(asset));
			byte[] content = withoutComments(asset);
			Files.createDirectories(plain.getParent());
			Files.write(plain, content);
			Files.write(Path.of(plain + ".br"), Encoder.compress(content));
			Files.write(Path.of(plain + ".gz"), gzip(content));
		}
	}

	private static List<Path> assets(Path source) throws IOException {
		try (Stream<Path> files = Files.walk(source)) {
			return files.filter(Files::isRegularFile).toList();
		}
	}

	private static byte[] withoutComments(Path asset) throws IOException {
		if (asset.toString().endsWith(".css")) {
			return strip(asset, STYLES);
		}
		return asset.toString().endsWith(".js") ? strip(asset, SCRIPT) : Files.readAllBytes(asset);
	}

	private static byte[] strip(Path asset, Pattern notNeeded) throws IOException {
		return notNeeded.matcher(Files.readString(asset))
			.replaceAll((match) -> Matcher.quoteReplacement((match.group(1) != null) ? match.group(1) : ""))
			.getBytes(StandardCharsets.UTF_8);
	}

	/** Java writes neither a name nor a time into the head. */
	private static byte[] gzip(byte[] content) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream gzip = new GZIPOutputStream(bytes) {
			{
				this.def.setLevel(Deflater.BEST_COMPRESSION);
			}
		}) {
			gzip.write(content);
		}
		return bytes.toByteArray();
	}

}
