package org.holdfast.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.holdfast.access.Viewer;
import org.holdfast.couple.Parting;
import org.holdfast.practice.Pair;
import org.holdfast.practice.Practice;
import org.holdfast.shared.ChangedMeanwhile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link CheckIns} does. */
public abstract class CheckInsContract {

    private static final LocalDate WEEK = LocalDate.of(2026, 3, 16);

    private Practice practice;
    private CheckIns checkIns;
    private Pair pair;

    protected abstract Practice practice();

    @BeforeEach
    void open() {
        practice = practice();
        checkIns = practice.repositories().checkIns();
        pair = practice.pair();
    }

    @Test
    void a_check_in_comes_back_to_the_one_who_gave_it() {
        give(pair.a(), WEEK, 3, 7);
        practice.forget();
        assertThat(checkIns.own(pair.a(), WEEK)).hasValueSatisfying(checkIn -> {
            assertThat(checkIn.owner()).isEqualTo(pair.partnerA());
            assertThat(checkIn.weekOf()).isEqualTo(WEEK);
            assertThat(checkIn.trust()).isEqualTo(3);
            assertThat(checkIn.safety()).isEqualTo(7);
            assertThat(checkIn.answeredAt()).isEqualTo(practice.now());
        });
        assertThat(checkIns.own(pair.a(), WEEK.plusWeeks(1))).isEmpty();
    }

    @Test
    void a_closed_record_is_read_by_its_own_rules_only() {
        give(pair.a(), WEEK, 3, 7);
        new Parting(practice).separate(pair);
        practice.forget();
        assertThat(checkIns.own(pair.a(), WEEK)).isEmpty();
    }

    @Test
    void the_partner_cannot_tell_that_it_was_given() {
        give(pair.a(), WEEK, 3, 7);
        practice.forget();
        assertThat(checkIns.own(pair.b(), WEEK)).isEmpty();
        assertThat(checkIns.ofCouple(pair.b(), pair.id())).isEmpty();
    }

    @Test
    void the_counselor_sees_both_partners_oldest_first() {
        give(pair.a(), WEEK, 3, 7);
        give(pair.b(), WEEK.minusWeeks(1), 5, 5);
        give(practice.pair(pair.counselor()).a(), WEEK, 1, 1);
        practice.forget();
        assertThat(checkIns.ofCouple(pair.counselor(), pair.id()))
                .extracting(CheckIn::owner)
                .containsExactly(pair.partnerB(), pair.partnerA());
    }

    @Test
    void nobody_else_sees_the_couples_check_ins() {
        give(pair.a(), WEEK, 3, 7);
        Pair other = practice.pair();
        practice.forget();
        for (Viewer viewer : List.of(pair.a(), other.counselor(), other.a(), practice.admin())) {
            assertThat(checkIns.ofCouple(viewer, pair.id())).isEmpty();
        }
        for (Viewer viewer : List.of(pair.counselor(), other.a(), practice.admin())) {
            assertThat(checkIns.own(viewer, WEEK)).isEmpty();
        }
    }

    @Test
    void a_week_has_one_check_in() {
        give(pair.a(), WEEK, 3, 7);
        assertThatThrownBy(() -> give(pair.a(), WEEK, 4, 8)).isInstanceOf(ChangedMeanwhile.class);
    }

    private void give(Viewer client, LocalDate week, int trust, int safety) {
        checkIns.add(new CheckIn(client.ownSeat(), week, trust, safety, practice.now()));
    }
}
