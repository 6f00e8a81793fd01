package org.rolecompare;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

/**
 * Records that lack something are refused. What may not be lacking is said by a static
 * method {@code isRefused} of each subclass.
 */
public abstract class IncompleteRecordTests {

	@ParameterizedTest
	@MethodSource
	void isRefused(ThrowingCallable creation, String message) {
		assertThatIllegalArgumentException().isThrownBy(creation).withMessageContaining(message);
	}

	/**
	 * A record that is refused.
	 * @param what what it lacks, in words
	 * @param creation makes it
	 * @param message what the refusal says
	 */
	protected static Arguments refused(String what, ThrowingCallable creation, String message) {
		return argumentSet(what, creation, message);
	}

}
