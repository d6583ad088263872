package org.holdfast.access.jpa;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.holdfast.access.CaseState;
import org.holdfast.access.Role;
import org.holdfast.access.Seat;
import org.holdfast.access.Viewer;
import org.holdfast.shared.AccountId;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.PartnerId;
import org.jspecify.annotations.Nullable;

/** An account with one of the seats it has or had, if there is any. */
public record ViewerRow(
        UUID account,
        Role role,
        @Nullable CoupleId couple,
        @Nullable UUID partner,
        @Nullable Instant leftAt,
        @Nullable CaseState state,
        long signatures) {

    /** The viewer that all rows of one account make. */
    static Optional<Viewer> viewer(List<ViewerRow> rows) {
        return rows.stream()
                .findFirst()
                .map(any -> new Viewer(new AccountId(any.account()), any.role(), seat(rows), former(rows)));
    }

    private static Optional<Seat> seat(List<ViewerRow> rows) {
        return rows.stream()
                .filter(row -> row.leftAt() == null)
                .flatMap(row -> row.seat().stream())
                .findFirst();
    }

    private static Set<PartnerId> former(List<ViewerRow> rows) {
        Set<PartnerId> former = new HashSet<>();
        rows.stream()
                .filter(row -> row.leftAt() != null)
                .flatMap(row -> row.seat().stream())
                .map(Seat::partner)
                .forEach(former::add);
        return former;
    }

    private Optional<Seat> seat() {
        return role == Role.CLIENT && couple != null && partner != null && state != null
                ? Optional.of(new Seat(couple, new PartnerId(partner), signatures > 0, state))
                : Optional.empty();
    }
}
