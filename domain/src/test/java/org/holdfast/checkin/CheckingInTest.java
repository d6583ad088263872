package org.holdfast.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.holdfast.practice.Refusals.assertRefused;

import java.time.Duration;
import java.time.LocalDate;
import org.holdfast.practice.Pair;
import org.holdfast.practice.Practice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CheckingInTest {

    private final Practice practice = Practice.inMemory();
    private final CheckIns checkIns = practice.repositories().checkIns();
    private final CheckingIn checkingIn = new CheckingIn(checkIns, practice, practice.clock());
    private final Pair pair = practice.pair();

    @BeforeEach
    void maya_checks_in() {
        practice.as(pair.a());
    }

    @Test
    void a_check_in_is_due_once_a_week_from_monday() {
        assertThat(checkingIn.isDue()).isTrue();
        checkingIn.answer(4, 8);
        assertThat(checkingIn.isDue()).isFalse();
        assertThat(checkIns.own(pair.a(), LocalDate.of(2026, 3, 16))).isPresent();
        practice.clock().moveOn(Duration.ofDays(5));
        assertThat(checkingIn.isDue()).isTrue();
    }

    @Test
    void a_second_answer_in_the_same_week_changes_nothing() {
        checkingIn.answer(4, 8);
        checkingIn.answer(9, 9);
        assertThat(checkIns.ofCouple(pair.counselor(), pair.id()))
                .extracting(CheckIn::trust, CheckIn::safety)
                .containsExactly(tuple(4, 8));
    }

    @Test
    void the_partners_check_in_is_due_all_the_same() {
        checkingIn.answer(4, 8);
        practice.as(pair.b());
        assertThat(checkingIn.isDue()).isTrue();
    }

    @Test
    void answers_go_from_0_to_10() {
        assertRefused(() -> checkingIn.answer(11, 5), "refused.scale");
        assertRefused(() -> checkingIn.answer(5, -1), "refused.scale");
        checkingIn.answer(0, 10);
    }
}
