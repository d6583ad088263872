package org.holdfast.access;

import java.util.Optional;
import org.holdfast.shared.AccountId;
import org.holdfast.shared.NotFound;

/** Whoever is looking, with their rights as the database has them at this moment. */
public record Viewer(AccountId account, Role role, Optional<Seat> seat) {

    public static Viewer counselor(AccountId account) {
        return new Viewer(account, Role.COUNSELOR, Optional.empty());
    }

    public static Viewer admin(AccountId account) {
        return new Viewer(account, Role.ADMIN, Optional.empty());
    }

    public static Viewer client(AccountId account, Seat seat) {
        return new Viewer(account, Role.CLIENT, Optional.of(seat));
    }

    /**
     * The client's seat, once the secrets policy is signed: work of one's own stays closed until then.
     *
     * @throws PolicyUnsigned while it is not
     */
    public Seat workingSeat() {
        if (!ownSeat().agreed()) {
            throw new PolicyUnsigned();
        }
        return ownSeat();
    }

    /** The client's seat; everything a client does happens in it. */
    public Seat ownSeat() {
        return seat.orElseThrow(NotFound::new);
    }
}
