package org.rolecompare.library;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.rolecompare.source.SourceKind;
import org.rolecompare.role.Lookup;
import org.rolecompare.role.RoleNames;
import org.rolecompare.address.SearchWords;

/**
 * What an address of the list of sources asks for, understood or not.
 *
 * @param kinds the kinds that the address names
 * @param unknownKinds what it calls a kind and is none
 * @param role what it names as a role, null for nothing
 * @param voice what it asks of voices, empty for nothing
 */
record ReferenceRequest(Set<SourceKind> kinds, List<String> unknownKinds, @Nullable Lookup role, String voice) {

	private static final int MOST_NAMED = 5;

	/**
	 * Understand an address.
	 * @param kinds what it names as kinds
	 * @param voice what it asks of voices
	 * @param role what it names as a role, looked up
	 * @return what is asked for
	 */
	static ReferenceRequest of(List<String> kinds, String voice, @Nullable Lookup role) {
		Set<SourceKind> known = EnumSet.noneOf(SourceKind.class);
		Set<String> unknown = new LinkedHashSet<>();
		for (String typed : kinds) {
			SourceKind.find(typed).ifPresentOrElse(known::add, () -> unknown.add(SearchWords.of(typed).query()));
		}
		unknown.remove("");
		return new ReferenceRequest(known, List.copyOf(unknown), role, SearchWords.of(voice).query());
	}

	ReferenceFilter filter() {
		RoleNames found = (this.role != null && this.role.isFound()) ? this.role.role() : null;
		return new ReferenceFilter(this.kinds, found, isOwn());
	}

	/**
	 * Say what of the address was left out, and why.
	 * @return the notices, none where everything was understood
	 */
	List<Notice> notices() {
		List<Notice> notices = new ArrayList<>();
		if (!this.unknownKinds.isEmpty()) {
			notices.add(new Notice("No kind of source is called " + named() + "; this was left out.", List.of()));
		}
		if (!this.voice.isEmpty() && !isOwn()) {
			notices
				.add(new Notice("No choice of voices is called “" + this.voice + "”; this was left out.", List.of()));
		}
		if (this.role != null && !this.role.isFound()) {
			notices.add(notice(this.role));
		}
		return notices;
	}

	private boolean isOwn() {
		return ReferenceFilter.OWN.equals(this.voice);
	}

	private String named() {
		List<String> first = this.unknownKinds.stream().limit(MOST_NAMED).map((kind) -> "“" + kind + "”").toList();
		int others = this.unknownKinds.size() - first.size();
		return String.join(", ", first) + ((others > 0) ? " and " + others + " more" : "");
	}

	private Notice notice(Lookup missed) {
		String typed = "“" + SearchWords.of(missed.typed()).query() + "”";
		if (!missed.isShared()) {
			return new Notice("No role is called " + typed + "; sources of all roles are shown.", List.of());
		}
		List<Notice.Choice> choices = missed.roles().stream().map(this::choice).toList();
		return new Notice(
				typed + " is used for " + choices.size() + " roles; sources of all roles are shown. Which do you mean?",
				choices);
	}

	private Notice.Choice choice(RoleNames role) {
		return new Notice.Choice(role.name() + " (" + role.abbreviation() + ")",
				new ReferenceFilter(this.kinds, role, isOwn()).address());
	}

	/**
	 * What the reader should know of the answer.
	 *
	 * @param text the notice
	 * @param choices what the reader may have meant
	 */
	public record Notice(String text, List<Choice> choices) {

		/**
		 * A way to go on.
		 *
		 * @param text what it is called
		 * @param address where it leads
		 */
		public record Choice(String text, String address) {
		}

	}

}
