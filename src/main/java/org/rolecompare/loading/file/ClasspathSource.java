package org.rolecompare.loading.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.StringUtils;

/**
 * A catalogue on the classpath, be it a folder of classes or inside a nested jar.
 *
 * @param folder the folder on the classpath, without slashes around it
 */
record ClasspathSource(String folder) implements CatalogueSource {

	@Override
	public SortedMap<String, byte[]> read(Consumer<Fault> faults) {
		SortedMap<String, byte[]> contents = new TreeMap<>();
		try {
			for (Resource resource : new PathMatchingResourcePatternResolver()
				.getResources("classpath:" + this.folder + "/**/*.*")) {
				String file = relative(resource);
				if (FileNames.isData(file.substring(file.lastIndexOf('/') + 1))) {
					contents.put(file, resource.getContentAsByteArray());
				}
			}
		}
		catch (IOException ex) {
			throw new UnreadableFileException(Fault.ofFolder("cannot be read: " + ex.getMessage()));
		}
		return contents;
	}

	@Override
	public String location() {
		return "";
	}

	private String relative(Resource resource) throws IOException {
		String address = resource.getURL().toString();
		String folder = "/" + this.folder + "/";
		return StringUtils.uriDecode(address.substring(address.lastIndexOf(folder) + folder.length()),
				StandardCharsets.UTF_8);
	}

}
