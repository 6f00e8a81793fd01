package org.rolecompare;

import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.data.jpa.repository.query.QueryEnhancerFactories;
import org.springframework.data.jpa.repository.query.QueryEnhancerSelector;

/**
 * Hands the queries of all repositories to Hibernate as they are written. By default
 * Spring Data takes each of them apart with a parser of its own first, to be able to sort
 * and count with them, and Hibernate parses them again: a sixth of the start of the
 * application for a rewriting that a regular expression does as well for queries like
 * ours.
 */
@Configuration(proxyBeanMethods = false)
@EnableJpaRepositories(queryEnhancerSelector = Repositories.AsWritten.class)
class Repositories {

	/**
	 * Leaves queries to the enhancer that parses nothing.
	 */
	static class AsWritten extends QueryEnhancerSelector.DefaultQueryEnhancerSelector {

		AsWritten() {
			super(QueryEnhancerFactories.fallback(), QueryEnhancerFactories.fallback());
		}

	}

}
