package org.rolecompare.loading.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

/**
 * A catalogue in a folder on disk. Links are followed, since a mounted configuration is
 * made of them.
 *
 * @param folder the folder
 */
record FolderSource(Path folder) implements CatalogueSource {

	/** The format is one folder deep; one more shows what was put too deep. */
	private static final int DEPTH = 3;

	/** Ten times the largest file of a catalogue of two thousand roles. */
	private static final long LARGEST = 32L * 1024 * 1024;

	@Override
	public SortedMap<String, byte[]> read(Consumer<Fault> faults) {
		if (!Files.isDirectory(this.folder)) {
			throw fault(Files.exists(this.folder) ? "is not a directory" : "does not exist");
		}
		Visitor visitor = new Visitor(this.folder, faults);
		try {
			Files.walkFileTree(this.folder, Set.of(FileVisitOption.FOLLOW_LINKS), DEPTH, visitor);
		}
		catch (IOException ex) {
			throw fault(reason(ex));
		}
		return visitor.contents;
	}

	@Override
	public String location() {
		return this.folder.toString();
	}

	private static UnreadableFileException fault(String message) {
		return new UnreadableFileException(Fault.ofFolder(message));
	}

	private static String reason(IOException ex) {
		if (ex instanceof FileSystemLoopException) {
			return "is a link that leads back to a folder it stands in";
		}
		if (ex instanceof AccessDeniedException) {
			return "may not be read by this user";
		}
		return "cannot be read: " + ex.getMessage();
	}

	/** Collects the contents, and goes on after a culprit so that all are found. */
	private static final class Visitor extends SimpleFileVisitor<Path> {

		private final Path root;

		private final Consumer<Fault> faults;

		private final SortedMap<String, byte[]> contents = new TreeMap<>();

		private Visitor(Path root, Consumer<Fault> faults) {
			this.root = root;
			this.faults = faults;
		}

		@Override
		public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
			boolean skipped = !directory.equals(this.root) && FileNames.isHidden(name(directory));
			return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
			if (attributes.isDirectory() || !FileNames.isData(name(file))) {
				return FileVisitResult.CONTINUE;
			}
			if (!attributes.isRegularFile()) {
				return fault(file, attributes.isSymbolicLink() ? "is a link to a file that does not exist"
						: "is not a regular file");
			}
			if (attributes.size() > LARGEST) {
				return fault(file, "is larger than " + LARGEST / (1024 * 1024) + " MB");
			}
			try {
				this.contents.put(relative(file), Files.readAllBytes(file));
				return FileVisitResult.CONTINUE;
			}
			catch (IOException ex) {
				return fault(file, reason(ex));
			}
		}

		@Override
		public FileVisitResult visitFileFailed(Path file, IOException ex) throws IOException {
			if (file.equals(this.root)) {
				throw ex;
			}
			return FileNames.isHidden(name(file)) ? FileVisitResult.CONTINUE : fault(file, reason(ex));
		}

		@Override
		public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException ex) {
			return (ex != null) ? fault(directory, reason(ex)) : FileVisitResult.CONTINUE;
		}

		private FileVisitResult fault(Path culprit, String message) {
			this.faults.accept(Fault.ofFile(relative(culprit), "readable", message));
			return FileVisitResult.CONTINUE;
		}

		private String relative(Path path) {
			return this.root.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
		}

		private static String name(Path path) {
			Path name = path.getFileName();
			return (name != null) ? name.toString() : "";
		}

	}

}
