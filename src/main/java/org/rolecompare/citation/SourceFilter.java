package org.rolecompare.citation;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.rolecompare.address.IgnoredInput;
import org.rolecompare.address.UserInput;
import org.rolecompare.source.Reference;

import org.springframework.web.util.UriUtils;

/**
 * What a reader asks of the sources of a page: that every text rests on at least one of
 * certain kinds, and that every text tells on what it rests. A text that is shown keeps
 * all its sources, and what is not shown is counted.
 *
 * @param kinds the kinds, in their order; empty for all
 * @param counted whether every text tells on what it rests
 * @param unknown what the address calls a kind and is none
 */
public record SourceFilter(Set<Reference.Kind> kinds, boolean counted, List<String> unknown) {

	/** The reader asks nothing: every text is shown. */
	public static final SourceFilter NONE = new SourceFilter(Set.of(), false, List.of());

	/** Who does not sell to the reader. */
	private static final Set<Reference.Kind> NOT_ADVISORY = Collections
		.unmodifiableSet(EnumSet.complementOf(EnumSet.of(Reference.Kind.ADVISORY)));

	private static final String COUNTED = "counted";

	/**
	 * Understand an address.
	 * @param kinds what it names as kinds, null for nothing
	 * @param sources how it wants them shown, null for nothing said
	 * @return what is asked for
	 */
	public static SourceFilter of(@Nullable Collection<String> kinds, @Nullable String sources) {
		Set<Reference.Kind> known = EnumSet.noneOf(Reference.Kind.class);
		Set<String> unknown = new LinkedHashSet<>();
		for (String typed : (kinds != null) ? kinds : List.<String>of()) {
			Optional<Reference.Kind> kind = Reference.Kind.find(typed);
			kind.ifPresentOrElse(known::add, () -> unknown.add(UserInput.visible(typed)));
		}
		unknown.remove("");
		return new SourceFilter(known, COUNTED.equals(sources), List.copyOf(unknown));
	}

	/** Whether texts may be hidden. */
	public boolean isNarrowed() {
		return !this.kinds.isEmpty();
	}

	/** Whether the page differs from the one without a choice. */
	public boolean isActive() {
		return isNarrowed() || this.counted || !this.unknown.isEmpty();
	}

	/** Whether all kinds but advisory are asked for. */
	boolean isWithoutAdvisory() {
		return this.kinds.equals(NOT_ADVISORY);
	}

	/** Whether a text with these sources is shown; one without any rests on no kind. */
	public boolean admits(List<Reference> cites) {
		return !isNarrowed() || cites.stream().map(Reference::getKind).anyMatch(this.kinds::contains);
	}

	public <T> Selection<T> select(List<T> texts, Function<T, List<Reference>> cites) {
		List<T> shown = texts.stream().filter((text) -> admits(cites.apply(text))).toList();
		return new Selection<>(shown, texts.size() - shown.size());
	}

	/** The choice without what is no kind. */
	public SourceFilter known() {
		return new SourceFilter(this.kinds, this.counted, List.of());
	}

	/** The choice with a kind switched on or off. */
	public SourceFilter toggling(Reference.Kind kind) {
		return withKinds(Arrays.stream(Reference.Kind.values())
			.filter((each) -> this.kinds.contains(each) != (each == kind))
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(Reference.Kind.class))));
	}

	/** The choice that leaves out what rests on advisory sources alone. */
	SourceFilter withoutAdvisory() {
		return withKinds(NOT_ADVISORY);
	}

	SourceFilter withAllKinds() {
		return withKinds(Set.of());
	}

	SourceFilter counting(boolean each) {
		return new SourceFilter(this.kinds, each, this.unknown);
	}

	/** The choice as addresses write it, encoded, such as {@code kind=study}. */
	public Stream<String> parameters() {
		Stream<String> named = Stream.concat(this.kinds.stream().map(Reference.Kind::slug), this.unknown.stream())
			.map((kind) -> "kind=" + UriUtils.encode(kind, StandardCharsets.UTF_8));
		return Stream.concat(named, this.counted ? Stream.of("sources=" + COUNTED) : Stream.of());
	}

	/** What of the address was no kind of source. */
	public IgnoredInput ignored() {
		return IgnoredInput.of("kind of source", this.unknown, List.of());
	}

	private SourceFilter withKinds(Set<Reference.Kind> others) {
		return new SourceFilter(others, this.counted, this.unknown);
	}

	/**
	 * What a choice of sources leaves of some texts. What it hides is counted, so that it
	 * is never taken for something that nobody states.
	 *
	 * @param <T> what they are
	 * @param shown the texts that are shown, in their order
	 * @param hidden how many are not
	 */
	public record Selection<T>(List<T> shown, int hidden) {

		/** All of some selections as one. */
		public static <T> Selection<T> join(List<Selection<T>> parts) {
			return new Selection<>(parts.stream().flatMap((part) -> part.shown().stream()).toList(),
					parts.stream().mapToInt(Selection::hidden).sum());
		}

		/** The same selection of what each of them becomes. */
		public <R> Selection<R> map(Function<? super T, ? extends R> how) {
			return new Selection<>(this.shown.stream().<R>map(how).toList(), this.hidden);
		}

		/** Whether there was nothing to select from: nothing is stated. */
		public boolean isEmpty() {
			return total() == 0;
		}

		/** How many there are, shown or not. */
		public int total() {
			return this.shown.size() + this.hidden;
		}

		/** As in <em>9 of 14</em>, or <em>14</em> where nothing is hidden. */
		public String count() {
			return ((this.hidden > 0) ? this.shown.size() + " of " : "") + total();
		}

	}

}
