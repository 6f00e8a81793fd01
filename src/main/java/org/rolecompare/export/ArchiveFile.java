package org.rolecompare.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;

import org.rolecompare.english.English;

/**
 * The file that an operator wants. It is there when it is complete, and otherwise as it
 * was before: it is written under another name beside its place.
 *
 * @param path where it is to be, absolute
 */
record ArchiveFile(Path path) {

	/**
	 * Understand the name of a file.
	 * @throws ExportException if no file can be written there
	 */
	static ArchiveFile of(String typed) {
		try {
			ArchiveFile file = new ArchiveFile(Path.of(typed).toAbsolutePath().normalize());
			Path folder = file.folder();
			if (!Files.isDirectory(folder)) {
				throw new ExportException(Files.exists(folder) ? folder + " is not a folder"
						: "the folder " + folder + " does not exist");
			}
			if (Files.isDirectory(file.path)) {
				throw new ExportException(file.path + " is a folder");
			}
			if (!Files.isWritable(folder)) {
				throw new ExportException("the folder " + folder + " cannot be written to");
			}
			return file;
		}
		catch (InvalidPathException ex) {
			throw new ExportException("--to names no file: " + ex.getMessage());
		}
	}

	/**
	 * Write the file.
	 * @param time what every entry says of when it was written
	 * @return what has been written, in a phrase
	 * @throws ExportException if it cannot be written
	 */
	String write(SiteExport export, LocalDateTime time) {
		Path unfinished = this.path.resolveSibling("." + this.path.getFileName() + ".part");
		// Whoever interrupts the command shall not find it either.
		unfinished.toFile().deleteOnExit();
		try {
			int files;
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished));
					Archive archive = new Archive(out, time)) {
				export.writeTo(archive);
				files = archive.files();
			}
			Files.move(unfinished, this.path, StandardCopyOption.REPLACE_EXISTING);
			return "Wrote " + this.path + ": " + English.count(files, "file", "files");
		}
		catch (IOException ex) {
			throw new ExportException("cannot write " + this.path + ": " + reason(ex));
		}
		finally {
			delete(unfinished);
		}
	}

	private Path folder() {
		Path folder = this.path.getParent();
		return (folder != null) ? folder : this.path;
	}

	private static void delete(Path unfinished) {
		try {
			Files.deleteIfExists(unfinished);
		}
		catch (IOException ex) {
			// It is tried again at the end of the process.
		}
	}

	private static String reason(IOException ex) {
		String reason = (ex instanceof FileSystemException of) ? of.getReason() : ex.getMessage();
		return (reason != null) ? reason : ex.getClass().getSimpleName();
	}

}
