package org.holdfast.covering.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.holdfast.covering.Way;
import org.holdfast.covering.ui.CoveredPage.Shown;
import org.holdfast.shared.CoupleId;
import org.junit.jupiter.api.Test;

class CoveredWatchTest {

    private static final CoupleId COUPLE = CoupleId.fresh();
    private static final Instant NOW = Instant.parse("2026-11-02T10:00:00Z");
    private static final Map<Way, Set<CoupleId>> SUPERVISED = Map.of(Way.SUPERVISION, Set.of(COUPLE));

    @Test
    void a_page_stays_for_as_long_as_it_is_open_in_the_way_it_was_opened() {
        assertThat(CoveredWatch.isOver(shown(Way.SUPERVISION, NOW.minusSeconds(1)), SUPERVISED, NOW))
                .isFalse();
        assertThat(CoveredWatch.isOver(shown(Way.EMERGENCY, NOW.minusSeconds(1)), SUPERVISED, NOW))
                .isTrue();
        assertThat(CoveredWatch.isOver(shown(Way.SUPERVISION, NOW.minusSeconds(1)), Map.of(), NOW))
                .isTrue();
    }

    @Test
    void what_came_into_sight_since_the_question_was_asked_is_left_to_the_next_round() {
        assertThat(CoveredWatch.isOver(shown(Way.SUPERVISION, NOW.plusMillis(1)), Map.of(), NOW))
                .isFalse();
    }

    private static Shown shown(Way way, Instant since) {
        return new Shown(way, COUPLE, since);
    }
}
