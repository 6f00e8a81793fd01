package org.brokenhouse.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says the same thing in other words, depending on where and when it is asked.
 */
class FickleWords {

	String shout(String word) {
		return word.toUpperCase();
	}

	String shout(String word, Locale language) {
		return word.toUpperCase(language);
	}

	Stream<String> whisper(List<String> words) {
		return words.stream().map(String::toLowerCase);
	}

	String count(int roles) {
		return "%d roles".formatted(roles);
	}

	String countUp(int roles) {
		return String.format("%d roles", roles + 1);
	}

	String countInEnglish(int roles) {
		return String.format(Locale.ENGLISH, "%d roles", roles);
	}

	byte[] write(String word) {
		return word.getBytes();
	}

	String today() {
		return LocalDate.now().toString();
	}

	String name() {
		return UUID.randomUUID().toString();
	}

	String shuffle() {
		return String.join(", ", Set.of("one", "two"));
	}

	String shuffleFields() {
		return Map.of("one", 1, "two", 2).toString();
	}

	Set<String> collect(List<String> words) {
		return words.stream().collect(Collectors.toUnmodifiableSet());
	}

	Map<String, Integer> keepOne() {
		return Map.of("one", 1);
	}

}
