package org.holdfast.couple;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.holdfast.practice.Refusals.assertRefused;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.CaseClosed;
import org.holdfast.access.CaseState;
import org.holdfast.access.Viewer;
import org.holdfast.practice.Pair;
import org.holdfast.practice.Practice;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.NotFound;
import org.holdfast.shared.Sensitive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A couple separates: the record is closed, and each may go on alone. */
class SeparatingTest {

    private static final Sensitive REASON = new Sensitive("They decided in session");

    private final Practice practice = Practice.inMemory();
    private final Couples couples = practice.repositories().couples();
    private final List<Object> announced = new ArrayList<>();
    private final Separating separating =
            new Separating(couples, practice, announced::add, practice.vault(), practice.clock());
    private final Pair pair = practice.pair();

    @BeforeEach
    void the_counselor_acts() {
        practice.as(pair.counselor());
    }

    @Test
    void one_act_closes_the_record_with_its_reason() {
        assertThat(separating.of(pair.id())).isEmpty();
        separating.separate(pair.id(), REASON);
        assertThat(separating.of(pair.id()))
                .contains(new Separation(
                        practice.now(),
                        REASON,
                        List.of(
                                new Onward(pair.partnerA(), Optional.empty()),
                                new Onward(pair.partnerB(), Optional.empty()))));
    }

    @Test
    void a_reason_is_needed_and_then_nothing_else() {
        assertRefused(() -> separating.separate(pair.id(), new Sensitive(" ")), "refused.separation.reason");
        assertThat(couples.find(pair.counselor(), pair.id()).orElseThrow().state())
                .isEqualTo(CaseState.COUPLE);
    }

    @Test
    void it_is_done_once() {
        separating.separate(pair.id(), REASON);
        assertThatThrownBy(() -> separating.separate(pair.id(), REASON)).isInstanceOf(CaseClosed.class);
    }

    @Test
    void nobody_but_the_couples_counselor_separates_them() {
        for (Viewer other : List.of(practice.counselor(), pair.a(), practice.admin())) {
            practice.as(other);
            assertThatThrownBy(() -> separating.separate(pair.id(), REASON)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void each_goes_on_in_a_case_of_their_own_one_by_one() {
        separating.separate(pair.id(), REASON);
        CoupleId jonas = separating.goOnWith(pair.id(), pair.partnerB());
        CoupleId maya = separating.goOnWith(pair.id(), pair.partnerA());
        assertThat(separating.of(pair.id()).orElseThrow().onward())
                .containsExactly(
                        new Onward(pair.partnerA(), Optional.of(maya)),
                        new Onward(pair.partnerB(), Optional.of(jonas)));
        assertThat(announced)
                .containsExactly(
                        new CaseBegun(jonas, pair.counselor().account()),
                        new CaseBegun(maya, pair.counselor().account()));
        assertThat(couples.caseload(pair.counselor()))
                .extracting(CoupleCard::shortName)
                .containsExactlyInAnyOrder("Maya & Jonas", "Maya", "Jonas");
    }

    @Test
    void nobody_goes_on_alone_while_the_couple_goes_on() {
        assertThatThrownBy(() -> separating.goOnWith(pair.id(), pair.partnerA()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_goes_on_twice() {
        separating.separate(pair.id(), REASON);
        separating.goOnWith(pair.id(), pair.partnerA());
        assertRefused(() -> separating.goOnWith(pair.id(), pair.partnerA()), "refused.goes.on");
    }

    @Test
    void a_case_for_one_is_no_couple_to_separate() {
        separating.separate(pair.id(), REASON);
        CoupleId alone = separating.goOnWith(pair.id(), pair.partnerA());
        assertThatThrownBy(() -> separating.separate(alone, REASON)).isInstanceOf(NotFound.class);
        assertThat(separating.of(alone)).isEmpty();
    }

    @Test
    void the_couple_guards_its_own_state() {
        Couple couple = couples.find(pair.counselor(), pair.id()).orElseThrow();
        couple.separate(REASON, practice.now(), practice.vault());
        assertThatThrownBy(() -> couple.separate(REASON, practice.now(), practice.vault()))
                .isInstanceOf(CaseClosed.class);
        Couple alone = Couple.forOne(CoupleId.fresh(), pair.counselor().account(), practice.now());
        assertThatThrownBy(() -> alone.separate(REASON, practice.now(), practice.vault()))
                .isInstanceOf(NotFound.class);
    }
}
