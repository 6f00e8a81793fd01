package org.rolecompare.guide;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.rolecompare.address.Address;
import org.rolecompare.combinedrole.CombinedRoleCase;
import org.rolecompare.combinedrole.Signal;
import org.rolecompare.judgement.Answers;

/**
 * What the form of the questions sends: radio buttons need a name for each question. Such
 * an address is long, so it leads on to a short one that names the questions of each
 * answer.
 *
 * @param answer the answers by question, {@code yes} or {@code no}; null where the
 * address does not come from the form
 */
record ChosenAnswers(@Nullable Map<String, String> answer) {

	/**
	 * Whatever else is typed into an address stays behind, for it may grow when encoded.
	 */
	private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,60}");

	boolean isEmpty() {
		return this.answer == null || this.answer.isEmpty();
	}

	/**
	 * The short address of a page. It also names what the page will leave out, so that
	 * the page can say so.
	 * @param asked what the address says besides
	 */
	Address on(Address page, Answers.Asked asked, CombinedRoleCase told) {
		return page.with("yes", names(chosen("yes"), asked.yes(), told))
			.with("no", names(chosen("no"), asked.no(), told))
			.with("most", names(List.of(), asked.most(), told));
	}

	private List<String> chosen(String said) {
		return (this.answer == null) ? List.of()
				: this.answer.entrySet()
					.stream()
					.filter((each) -> each.getValue().equals(said))
					.map(Map.Entry::getKey)
					.sorted()
					.toList();
	}

	/** In the order of the questions, and then what is none. */
	private static List<String> names(List<String> chosen, @Nullable Collection<String> others, CombinedRoleCase told) {
		List<String> names = Stream.concat(chosen.stream(), (others != null) ? others.stream().sorted() : Stream.of())
			.filter((name) -> NAME.matcher(name).matches())
			.distinct()
			.toList();
		List<String> questions = told.inOrder().stream().map(Signal::getSlug).toList();
		return Stream
			.concat(questions.stream().filter(names::contains),
					names.stream().filter((name) -> !questions.contains(name)))
			.toList();
	}

}
