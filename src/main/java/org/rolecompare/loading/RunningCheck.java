package org.rolecompare.loading;

import java.time.Clock;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import org.jspecify.annotations.Nullable;

import org.rolecompare.loading.file.CatalogueSource;

import org.springframework.util.Assert;

/**
 * The check of the catalogue while it runs beside the start of everything else, which
 * needs nothing of it for seconds.
 */
class RunningCheck {

	private @Nullable FutureTask<CatalogueReport> check;

	private RunningCheck(FutureTask<CatalogueReport> check) {
		this.check = check;
	}

	/**
	 * Begin to check a catalogue.
	 * @param source where the files come from
	 * @return the check, which may go on for seconds
	 */
	static RunningCheck of(CatalogueSource source) {
		FutureTask<CatalogueReport> check = new FutureTask<>(() -> CatalogueCheck.check(source, Clock.systemUTC()));
		Thread thread = new Thread(check, "catalogue-check");
		// A start that fails for another reason does not wait for the catalogue.
		thread.setDaemon(true);
		thread.start();
		return new RunningCheck(check);
	}

	/**
	 * Wait for the end. The report is handed out once and not kept: a large catalogue
	 * would otherwise stay in memory beside the database.
	 * @return what the check found
	 * @throws IllegalStateException if it was asked before, or the start is interrupted
	 */
	CatalogueReport report() {
		FutureTask<CatalogueReport> running = this.check;
		Assert.state(running != null, "The report was handed out before");
		this.check = null;
		try {
			return running.get();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while the catalogue was checked", ex);
		}
		catch (ExecutionException ex) {
			if (ex.getCause() instanceof RuntimeException failure) {
				throw failure;
			}
			throw new IllegalStateException("The catalogue could not be checked", ex.getCause());
		}
	}

}
