package org.holdfast.shared.jpa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchRuntimeException;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.eclipse.persistence.exceptions.DatabaseException;
import org.holdfast.shared.StorageUnreachable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DriverStaysSilentTest {

    private static final String WORDS = "he lied to me";

    @ParameterizedTest
    @CsvSource({"23000, 1062", "40001, 1213", "08S01, 0", "22001, 1406", ", 0"})
    void nothing_the_driver_says_goes_on(String state, int code) {
        RuntimeException ours = handled(new SQLException("Duplicate entry '" + WORDS + "'", state, code));
        assertThat(ours).hasNoCause();
        assertThat(ours.getSuppressed()).isEmpty();
        assertThat(ours.getMessage()).doesNotContain(WORDS);
    }

    @Test
    void a_key_already_taken_and_a_lost_deadlock_mean_that_another_was_first() {
        assertThat(handled(new SQLException(WORDS, "23000", 1062))).isInstanceOf(Outrun.class);
        assertThat(handled(new SQLException(WORDS, "40001", 1213))).isInstanceOf(Outrun.class);
        assertThat(handled(new SQLException(WORDS, "23000", 1452))).isExactlyInstanceOf(StorageFailed.class);
    }

    @Test
    void a_database_out_of_reach_is_told_from_one_that_refuses() {
        assertThat(handled(new SQLException(WORDS, "08S01"))).isInstanceOf(StorageUnreachable.class);
        assertThat(handled(new SQLTransientConnectionException(WORDS, "HY000"))).isInstanceOf(StorageUnreachable.class);
        assertThat(handled(new SQLException(WORDS, null, 0, new SQLException(WORDS, "08001"))))
                .isInstanceOf(StorageUnreachable.class);
    }

    @Test
    void what_is_not_the_databases_is_left_alone() {
        RuntimeException other = new IllegalStateException("other");
        assertThat(catchRuntimeException(() -> new DriverStaysSilent().handleException(other)))
                .isSameAs(other);
    }

    private static RuntimeException handled(SQLException failure) {
        return catchRuntimeException(
                () -> new DriverStaysSilent().handleException(DatabaseException.sqlException(failure)));
    }
}
