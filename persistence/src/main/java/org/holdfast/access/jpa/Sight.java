package org.holdfast.access.jpa;

import java.util.UUID;
import org.holdfast.access.Role;
import org.holdfast.access.Seat;
import org.holdfast.access.Viewer;
import org.holdfast.shared.AccountId;
import org.holdfast.shared.PartnerId;

/**
 * A viewer in the terms of a query: what the role opens is the viewer's own id, what it does not is nobody's, so that a
 * WHERE clause that compares with all of them matches only rows the viewer may read.
 */
public record Sight(AccountId counselor, AccountId admin, AccountId client, PartnerId partner) {

    /** No row has this id: ids are random. */
    private static final UUID NOBODY = new UUID(0, 0);

    public static Sight of(Viewer viewer) {
        return new Sight(
                accountIf(Role.COUNSELOR, viewer),
                accountIf(Role.ADMIN, viewer),
                accountIf(Role.CLIENT, viewer),
                viewer.seat()
                        .filter(seat -> viewer.role() == Role.CLIENT)
                        .map(Seat::partner)
                        .orElse(new PartnerId(NOBODY)));
    }

    private static AccountId accountIf(Role role, Viewer viewer) {
        return viewer.role() == role ? viewer.account() : new AccountId(NOBODY);
    }
}
