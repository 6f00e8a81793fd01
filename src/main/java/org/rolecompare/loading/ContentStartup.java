package org.rolecompare.loading;

import jakarta.persistence.EntityManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.rolecompare.loading.entry.CatalogueContent;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills the database from the checked catalogue while the application starts, before the
 * port opens: whoever gets an answer gets it from a whole catalogue.
 */
@Component
class ContentStartup implements InitializingBean {

	private static final Logger log = LoggerFactory.getLogger(ContentStartup.class);

	private final RunningCheck check;

	private final EntityManager database;

	private final TransactionTemplate transaction;

	ContentStartup(RunningCheck check, EntityManager database, PlatformTransactionManager transactions) {
		this.check = check;
		this.database = database;
		this.transaction = new TransactionTemplate(transactions);
	}

	@Override
	public void afterPropertiesSet() {
		CatalogueReport report = this.check.report();
		CatalogueContent content = report.contentOrThrow();
		if (!report.warnings().isEmpty()) {
			log.warn("{}", report.describeStyle().stripTrailing());
		}
		this.transaction.executeWithoutResult((status) -> new CatalogueLoader(this.database).load(content));
	}

}
