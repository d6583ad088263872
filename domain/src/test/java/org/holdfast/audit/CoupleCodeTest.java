package org.holdfast.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.holdfast.shared.CoupleId;
import org.junit.jupiter.api.Test;

class CoupleCodeTest {

    @Test
    void a_couple_has_one_short_code_and_another_couple_another() {
        CoupleId couple = CoupleId.fresh();
        assertThat(CoupleCode.of(couple)).matches("[2-9A-Z]{3}-[2-9A-Z]{3}").isEqualTo(CoupleCode.of(couple));
        assertThat(CoupleCode.of(CoupleId.fresh())).isNotEqualTo(CoupleCode.of(couple));
    }
}
