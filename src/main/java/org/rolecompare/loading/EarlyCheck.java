package org.rolecompare.loading;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.rolecompare.loading.file.CatalogueSource;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.StringUtils;

/**
 * Begins to check the catalogue as soon as it is known where it lies, before anything
 * else of the application is made: a catalogue of thousands of roles takes seconds.
 */
class EarlyCheck implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final String FOLDER = "rolecompare.catalogue";

	@Override
	public void initialize(ConfigurableApplicationContext application) {
		RunningCheck check = RunningCheck.of(source(application.getEnvironment().getProperty(FOLDER)));
		application.getBeanFactory().registerSingleton("runningCheck", check);
	}

	private static CatalogueSource source(@Nullable String folder) {
		try {
			return StringUtils.hasText(folder) ? CatalogueSource.folder(Path.of(folder)) : CatalogueSource.builtIn();
		}
		catch (InvalidPathException ex) {
			throw new CatalogueException(FOLDER + " names no folder: " + ex.getMessage() + "\n");
		}
	}

}
