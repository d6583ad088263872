package org.holdfast.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.holdfast.shared.NotFound;
import org.holdfast.shared.StorageUnreachable;
import org.junit.jupiter.api.Test;

class FailureTest {

    private final SQLException driver =
            new SQLException("Duplicate entry 'he lied to me' for key 'answer'", "23000", 1062);

    @Test
    void what_the_driver_quotes_never_reaches_the_log() {
        Failure failure = Failure.of(new PersistenceException("Exception: he lied to me", driver));

        assertThat(failure.redacted())
                .doesNotContain("he lied to me")
                .contains(
                        "jakarta.persistence.PersistenceException",
                        "java.sql.SQLException (SQL state 23000, code 1062)")
                .contains("at org.holdfast.server.FailureTest");
    }

    @Test
    void what_other_libraries_say_is_not_repeated_either() {
        assertThat(Failure.of(new IllegalArgumentException("not a number: my secret"))
                        .redacted())
                .doesNotContain("my secret");
    }

    @Test
    void our_own_exceptions_may_speak() {
        assertThat(Failure.of(new NotFound()).redacted()).contains("NotFound: not found");
    }

    @Test
    void a_lost_connection_is_told_from_other_failures() {
        assertThat(Failure.of(new PersistenceException(new SQLTransientConnectionException()))
                        .databaseIsAway())
                .isTrue();
        assertThat(Failure.of(new PersistenceException(new SQLException("gone", "08S01")))
                        .databaseIsAway())
                .isTrue();
        assertThat(Failure.of(new PersistenceException(new StorageUnreachable("08S01")))
                        .databaseIsAway())
                .isTrue();
        assertThat(Failure.of(new PersistenceException(driver)).databaseIsAway())
                .isFalse();
    }

    @Test
    void each_failure_has_a_reference_of_its_own_that_can_be_read_aloud() {
        Failure one = Failure.of(driver);
        Failure two = Failure.of(driver);

        assertThat(one.reference())
                .matches("[2-9A-HJKMNP-TV-Z]{4}-[2-9A-HJKMNP-TV-Z]{4}")
                .isNotEqualTo(two.reference());
    }
}
