package org.rolecompare.format;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Ending;
import org.rolecompare.address.NotFound;
import org.rolecompare.page.PageRecord;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Sends a page in the form that the ending of its address names: the controller has put
 * its record into the model, and another view than the template writes it down.
 */
@Component
class FormatInterceptor implements HandlerInterceptor, WebMvcConfigurer {

	private final Map<Ending, Format> formats;

	FormatInterceptor(List<Format> formats) {
		this.formats = formats.stream().collect(Collectors.toMap(Format::ending, Function.identity()));
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView answer) {
		// What went wrong is told by a page that has one form.
		boolean failed = request.getDispatcherType() == DispatcherType.ERROR;
		if (failed || answer == null) {
			return;
		}
		if (!(request.getAttribute(Ending.ATTRIBUTE) instanceof Ending ending)) {
			tellWhereSourcesAre(answer);
			return;
		}
		if (answer.getView() instanceof RedirectView redirect) {
			String target = redirect.getUrl();
			redirect.setUrl((target != null) ? ending.in(target) : null);
			return;
		}
		Format format = this.formats.get(ending);
		PageRecord page = page(answer);
		View view = (format != null && page != null) ? format.view(page) : null;
		if (view == null) {
			throw new NotFound(NotFound.Kind.FORM, ending.text());
		}
		answer.setView(view);
	}

	/** Reference managers look for it in the head of the page. */
	private static void tellWhereSourcesAre(ModelAndView answer) {
		if (page(answer) instanceof Exportable && answer.getModel().get("here") instanceof String here) {
			answer.addObject("sourceFile", Ending.CSL_JSON.in(here));
		}
	}

	private static @Nullable PageRecord page(ModelAndView answer) {
		return answer.getModel()
			.values()
			.stream()
			.filter(PageRecord.class::isInstance)
			.map(PageRecord.class::cast)
			.findFirst()
			.orElse(null);
	}

}
