package org.holdfast.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.holdfast.access.CaseState;
import org.holdfast.access.Seat;
import org.holdfast.access.Viewer;
import org.holdfast.shared.AccountId;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.PartnerId;
import org.holdfast.shell.RightsWatch.Rights;
import org.junit.jupiter.api.Test;

class RightsWatchTest {

    private static final AccountId MAYA = AccountId.fresh();
    private static final CoupleId COUPLE = CoupleId.fresh();
    private static final PartnerId SEAT = PartnerId.fresh();

    @Test
    void signing_a_policy_or_getting_a_new_one_to_sign_ends_no_page() {
        assertThat(Rights.of(maya(SEAT, true))).isEqualTo(Rights.of(maya(SEAT, false)));
    }

    @Test
    void another_seat_or_another_role_is_not_what_the_page_was_made_for() {
        Rights before = Rights.of(maya(SEAT, true));
        assertThat(Rights.of(maya(PartnerId.fresh(), true)).place()).isNotEqualTo(before.place());
        assertThat(Rights.of(Viewer.counselor(MAYA)).place()).isNotEqualTo(before.place());
    }

    @Test
    void a_separation_is_told_to_the_page_and_ends_none() {
        Rights before = Rights.of(maya(SEAT, true));
        Rights after = Rights.of(Viewer.client(MAYA, new Seat(COUPLE, SEAT, true, CaseState.FROZEN)));
        assertThat(after).isNotEqualTo(before);
        assertThat(after.place()).isEqualTo(before.place());
    }

    private static Viewer maya(PartnerId seat, boolean agreed) {
        return Viewer.client(MAYA, new Seat(COUPLE, seat, agreed));
    }
}
