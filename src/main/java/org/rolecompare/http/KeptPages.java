package org.rolecompare.http;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.LongAdder;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.ServletException;
import org.jspecify.annotations.Nullable;

import org.springframework.util.unit.DataSize;

/**
 * Keeps pages in memory. Three quarters of the room are for curated pages, which stay
 * until another edition takes their place; in the rest the most wanted ones stay longest.
 */
final class KeptPages {

	private final AsyncCache<String, KeptPage> wanted;

	private final Map<String, KeptPage> curated = new ConcurrentHashMap<>();

	private final LongAdder hits = new LongAdder();

	private final LongAdder misses = new LongAdder();

	private final long roomForCurated;

	private long curatedWeight;

	/**
	 * Create the memory.
	 * @param size how much of the heap it may take
	 */
	KeptPages(DataSize size) {
		this.roomForCurated = size.toBytes() / 4 * 3;
		this.wanted = Caffeine.newBuilder()
			.maximumWeight(size.toBytes() - this.roomForCurated)
			.weigher((String key, KeptPage page) -> page.weight(key))
			.executor(Runnable::run)
			.buildAsync();
	}

	/**
	 * Find a page.
	 * @param version what it has to be made from
	 * @return the page, null if none is kept
	 */
	@Nullable KeptPage find(String key, String version) {
		KeptPage page = findKept(key, version);
		((page != null) ? this.hits : this.misses).increment();
		return page;
	}

	private @Nullable KeptPage findKept(String key, String version) {
		KeptPage page = this.curated.get(key);
		if (page == null || !page.version().equals(version)) {
			page = this.wanted.synchronous().getIfPresent(key);
		}
		return (page != null && page.version().equals(version)) ? page : null;
	}

	/**
	 * Find a page or have it made, once for all that ask at the same time.
	 * @param maker makes the page, or answers the request in another way
	 * @return the page, null if there is none, and then the maker has answered this very
	 * request
	 */
	@Nullable KeptPage findOrMake(String key, String version, Maker maker) throws ServletException, IOException {
		CompletableFuture<KeptPage> mine = new CompletableFuture<>();
		CompletableFuture<KeptPage> first = this.wanted.asMap().putIfAbsent(key, mine);
		if (first != null) {
			KeptPage known = await(first);
			if (known != null && known.version().equals(version)) {
				return known;
			}
			// It is one of another edition, or something else was answered.
			this.wanted.asMap().remove(key, first);
			return maker.make();
		}
		KeptPage made = null;
		try {
			made = maker.make();
			return made;
		}
		finally {
			if (made != null) {
				mine.complete(made);
			}
			else {
				// What is given up is not kept.
				mine.cancel(false);
			}
		}
	}

	/**
	 * Let a page stay that is kept just now.
	 * @return whether there is room for it
	 */
	synchronized boolean curate(String key, String version) {
		KeptPage page = findKept(key, version);
		if (page == null || this.curatedWeight + page.weight(key) > this.roomForCurated) {
			return false;
		}
		KeptPage before = this.curated.put(key, page);
		this.curatedWeight += page.weight(key) - ((before != null) ? before.weight(key) : 0);
		this.wanted.synchronous().invalidate(key);
		return true;
	}

	/** Let no page stay any longer. */
	synchronized void forgetCurated() {
		this.curated.clear();
		this.curatedWeight = 0;
	}

	/** How many pages are kept. */
	long count() {
		return this.curated.size() + this.wanted.synchronous().estimatedSize();
	}

	/** How much of the heap they take, in bytes. */
	synchronized long weight() {
		return this.curatedWeight + this.wanted.synchronous()
			.policy()
			.eviction()
			.map((eviction) -> eviction.weightedSize().orElse(0))
			.orElse(0L);
	}

	/** How often a page was looked for and found. */
	long hits() {
		return this.hits.sum();
	}

	/** How often a page was looked for and not found. */
	long misses() {
		return this.misses.sum();
	}

	private static @Nullable KeptPage await(CompletableFuture<KeptPage> page) throws ServletException {
		try {
			return page.get();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new ServletException(ex);
		}
		catch (CancellationException | ExecutionException ex) {
			return null;
		}
	}

	/** Makes one page. */
	interface Maker {

		@Nullable KeptPage make() throws ServletException, IOException;

	}

}
