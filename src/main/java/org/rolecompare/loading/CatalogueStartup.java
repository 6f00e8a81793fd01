package org.rolecompare.loading;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;

import jakarta.persistence.EntityManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.rolecompare.loading.file.CatalogueSource;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.StringUtils;

/**
 * Fills the database from the checked catalogue while the application starts, before the
 * port opens: whoever gets an answer gets it from a whole catalogue.
 */
@Component
class CatalogueStartup implements InitializingBean {

	private static final Logger log = LoggerFactory.getLogger(CatalogueStartup.class);

	private static final String FOLDER = "rolecompare.catalogue";

	private final CatalogueSource source;

	private final EntityManager database;

	private final TransactionTemplate transaction;

	private final EditionFiles files;

	CatalogueStartup(@Value("${" + FOLDER + ":}") String folder, EntityManager database,
			PlatformTransactionManager transactions, EditionFiles files) {
		this.source = source(folder);
		this.database = database;
		this.transaction = new TransactionTemplate(transactions);
		this.files = files;
	}

	@Override
	public void afterPropertiesSet() {
		CatalogueReport report = CatalogueCheck.check(this.source, Clock.systemUTC());
		CatalogueContent content = report.contentOrThrow();
		if (!report.warnings().isEmpty()) {
			log.warn("{}", report.describeStyle().stripTrailing());
		}
		this.transaction.executeWithoutResult((status) -> new CatalogueLoader(this.database).load(content));
		this.files.keep(content.files());
	}

	private static CatalogueSource source(String folder) {
		try {
			return StringUtils.hasText(folder) ? CatalogueSource.folder(Path.of(folder)) : CatalogueSource.builtIn();
		}
		catch (InvalidPathException ex) {
			throw new CatalogueException(FOLDER + " names no folder: " + ex.getMessage() + "\n");
		}
	}

}
