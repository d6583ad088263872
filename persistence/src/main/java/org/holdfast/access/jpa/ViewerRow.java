package org.holdfast.access.jpa;

import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.Role;
import org.holdfast.access.Seat;
import org.holdfast.access.Viewer;
import org.holdfast.shared.AccountId;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.PartnerId;
import org.jspecify.annotations.Nullable;

/** An account with its seat, if it has one. */
public record ViewerRow(
        UUID account,
        Role role,
        @Nullable CoupleId couple,
        @Nullable UUID partner,
        long signatures) {

    Viewer viewer() {
        Optional<Seat> seat = role == Role.CLIENT && couple != null && partner != null
                ? Optional.of(new Seat(couple, new PartnerId(partner), signatures > 0))
                : Optional.empty();
        return new Viewer(new AccountId(account), role, seat);
    }
}
