package org.holdfast.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.holdfast.shared.Refused;

/** Tells whether an act was refused for the reason that a person is then told. */
public final class Refusals {

    private Refusals() {}

    public static void assertRefused(ThrowingCallable act, String reason, Object... details) {
        assertThatExceptionOfType(Refused.class).isThrownBy(act).satisfies(refused -> {
            assertThat(refused.reason()).isEqualTo(reason);
            assertThat(refused.details()).containsExactly(details);
        });
    }
}
