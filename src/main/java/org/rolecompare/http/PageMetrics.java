package org.rolecompare.http;

import java.util.Objects;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.BaseUnits;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.stereotype.Component;

/**
 * What an operator may measure of how pages are kept and made, if there is anybody to
 * measure it. The names of the cache's metrics are those that Micrometer gives to any
 * cache.
 */
@Component
class PageMetrics implements MeterBinder {

	private final KeptPages kept;

	private final RenderingGate gate;

	PageMetrics(KeptPages kept, FilterRegistrationBean<RenderingGate> gate) {
		this.kept = kept;
		this.gate = Objects.requireNonNull(gate.getFilter());
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		FunctionCounter.builder("cache.gets", this.kept, KeptPages::hits)
			.tags("cache", "pages", "result", "hit")
			.description("Requests for a page or an asset that was kept")
			.register(registry);
		FunctionCounter.builder("cache.gets", this.kept, KeptPages::misses)
			.tags("cache", "pages", "result", "miss")
			.description("Requests for a page or an asset that was not kept")
			.register(registry);
		Gauge.builder("cache.size", this.kept, KeptPages::count)
			.tags("cache", "pages")
			.description("Pages and assets that are kept")
			.register(registry);
		Gauge.builder("cache.weight", this.kept, KeptPages::weight)
			.tags("cache", "pages")
			.baseUnit(BaseUnits.BYTES)
			.description("What they take of the heap")
			.register(registry);
		Gauge.builder("rendering.waiting", this.gate, RenderingGate::waiting)
			.description("Requests in line for their page to be made")
			.register(registry);
		FunctionCounter.builder("rendering.refused", this.gate, RenderingGate::refused)
			.description("Requests that were turned away because too much was asked for at once")
			.register(registry);
	}

}
