package org.holdfast.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.holdfast.audit.Mark;
import org.holdfast.shared.AccountId;
import org.junit.jupiter.api.Test;

class AuditAddressTest {

    private static final AuditAddress ALL =
            new AuditAddress(Optional.empty(), Optional.empty(), false, Optional.empty());

    @Test
    void an_address_says_all_that_was_chosen() {
        AuditAddress chosen = new AuditAddress(
                Optional.of(AccountId.fresh()),
                Optional.of(LocalDate.of(2026, 3, 29)),
                true,
                Optional.of(new Mark(Instant.parse("2026-03-29T10:00:00.000001Z"), 42)));
        assertThat(AuditAddress.in(chosen.query())).isEqualTo(chosen);
    }

    @Test
    void another_choice_begins_at_the_newest() {
        AuditAddress deep = ALL.after(new Mark(Instant.EPOCH, 1));
        assertThat(deep.onlyRefused(true).after()).isEmpty();
        assertThat(deep.newest()).isEqualTo(ALL);
    }

    @Test
    void what_nobody_can_read_is_left_out() {
        assertThat(AuditAddress.in(QueryParameters.fromString("who=me&day=someday&only=some&after=now")))
                .isEqualTo(ALL);
    }

    @Test
    void a_day_is_the_practices_and_may_have_23_hours() {
        var filter = ALL.on(Optional.of(LocalDate.of(2026, 3, 29))).filter(ZoneId.of("Europe/Stockholm"));
        assertThat(filter.from()).contains(Instant.parse("2026-03-28T23:00:00Z"));
        assertThat(filter.until()).contains(Instant.parse("2026-03-29T22:00:00Z"));
    }
}
