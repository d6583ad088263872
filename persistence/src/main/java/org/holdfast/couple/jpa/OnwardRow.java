package org.holdfast.couple.jpa;

import java.util.Optional;
import java.util.UUID;
import org.holdfast.couple.Onward;
import org.holdfast.couple.Side;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.PartnerId;
import org.jspecify.annotations.Nullable;

/** One seat of a couple that has separated, with the case its owner sits in by now. */
public record OnwardRow(UUID partner, Side side, @Nullable CoupleId alone) {

    Onward onward() {
        return new Onward(new PartnerId(partner), Optional.ofNullable(alone));
    }
}
