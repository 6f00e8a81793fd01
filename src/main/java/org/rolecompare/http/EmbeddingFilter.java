package org.rolecompare.http;

import java.io.IOException;
import java.util.function.Supplier;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.rolecompare.page.EmbedAncestors;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets other sites put into a frame what is made for one, and nothing else: the sites
 * that the operator names, and only pages that take the parameter {@code view} and are
 * asked for with {@code embed}.
 */
class EmbeddingFilter extends OncePerRequestFilter {

	private static final String VIEW = "view";

	private static final String EMBED = "embed";

	private static final String POLICY = "Content-Security-Policy";

	private final Supplier<PageParameters> pages;

	private final Supplier<EmbedAncestors> ancestors;

	/**
	 * Create the filter.
	 * @param pages finds out which parameters pages take
	 * @param ancestors tells which sites may frame them
	 */
	EmbeddingFilter(Supplier<PageParameters> pages, Supplier<EmbedAncestors> ancestors) {
		this.pages = pages;
		this.ancestors = ancestors;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getDispatcherType() == DispatcherType.ERROR) {
			// Of the error page in its place, nothing is to be framed any more.
			response.setHeader(POLICY, SecurityConfiguration.contentSecurity("'none'"));
		}
		else if (EMBED.equals(request.getParameter(VIEW)) && !this.ancestors.get().isEmpty() && takesView(request)) {
			response.setHeader(POLICY,
					SecurityConfiguration.contentSecurity(String.join(" ", this.ancestors.get().origins())));
			// It knows no list of sites, and would forbid all.
			response.setHeader("X-Frame-Options", null);
		}
		chain.doFilter(request, response);
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	private boolean takesView(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return this.pages.get().find(path).filter((taken) -> taken.containsKey(VIEW)).isPresent();
	}

}
