package org.holdfast.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.holdfast.shared.Refused;
import org.junit.jupiter.api.Test;

class SpoiledInputsTest {

    @Test
    void every_reader_ends_in_a_value_or_says_what_to_mend() {
        Map<String, Trial> trials = SpoiledInputs.run(800);
        assertThat(trials).hasSize(7).allSatisfy((name, trial) -> {
            System.out.println(name + ": " + trial.read() + " read, " + trial.refused() + " refused, at most "
                    + trial.heaviest() + " bytes");
            assertThat(trial.first()).as(name).isEmpty();
            assertThat(trial.holds()).as(name).isTrue();
        });
    }

    @Test
    void a_trial_notices_what_slips_through_and_what_takes_too_much() {
        Trial trial = new Trial().run(3, "abc"::toString, input -> {
            throw new IllegalStateException(input);
        });
        assertThat(trial.uncaught()).isEqualTo(3);
        assertThat(trial.first()).hasValueSatisfying(first -> assertThat(first).contains("IllegalStateException: abc"));
        assertThat(trial.holds()).isFalse();

        long[][] kept = new long[1][];
        Trial heavy = new Trial().run(1, () -> "", input -> kept[0] = new long[(int) (Trial.MOST_BYTES / 8) + 1]);
        assertThat(heavy.heavy()).isEqualTo(1);
        assertThat(heavy.holds()).isFalse();
    }

    @Test
    void one_that_refuses_everything_or_nothing_has_shown_nothing() {
        assertThat(new Trial().run(9, () -> "", input -> {}).holds()).isFalse();
        Trial refusing = new Trial().run(9, () -> "", input -> {
            throw new Refused("refused.file.json");
        });
        assertThat(refusing.holds()).isFalse();
    }
}
