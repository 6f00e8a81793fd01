package org.rolecompare.content;

import java.nio.file.Path;

import jakarta.persistence.EntityManager;
import org.rolecompare.content.entry.CatalogueContent;
import org.rolecompare.content.file.CatalogueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.StringUtils;

/**
 * Checks the catalogue and fills the database while the application starts, before the
 * port opens: whoever gets an answer gets it from a whole catalogue.
 */
@Component
class ContentStartup implements InitializingBean {

	private static final Logger log = LoggerFactory.getLogger(ContentStartup.class);

	private final String folder;

	private final EntityManager database;

	private final TransactionTemplate transaction;

	ContentStartup(@Value("${rolecompare.catalogue:}") String folder, EntityManager database,
			PlatformTransactionManager transactions) {
		this.folder = folder;
		this.database = database;
		this.transaction = new TransactionTemplate(transactions);
	}

	@Override
	public void afterPropertiesSet() {
		CatalogueReport report = CatalogueCheck.check(source());
		report.warnings().forEach((warning) -> log.warn("{}", warning));
		CatalogueContent content = report.contentOrThrow();
		this.transaction.executeWithoutResult((status) -> new CatalogueLoader(this.database).load(content));
	}

	private CatalogueSource source() {
		return StringUtils.hasText(this.folder) ? CatalogueSource.folder(Path.of(this.folder))
				: CatalogueSource.builtIn();
	}

}
