package org.holdfast.access;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.holdfast.shared.AccountId;
import org.holdfast.shared.NotFound;
import org.holdfast.shared.PartnerId;

/**
 * Whoever is looking, with their rights as the database has them at this moment.
 *
 * @param former the seats a client has left; what they wrote in them stays theirs
 */
public record Viewer(AccountId account, Role role, Optional<Seat> seat, Set<PartnerId> former) {

    public Viewer {
        former = Set.copyOf(former);
    }

    public static Viewer counselor(AccountId account) {
        return new Viewer(account, Role.COUNSELOR, Optional.empty(), Set.of());
    }

    public static Viewer admin(AccountId account) {
        return new Viewer(account, Role.ADMIN, Optional.empty(), Set.of());
    }

    public static Viewer client(AccountId account, Seat seat) {
        return new Viewer(account, Role.CLIENT, Optional.of(seat), Set.of());
    }

    /**
     * The client's seat, once the secrets policy is signed: work of one's own stays closed until then.
     *
     * @throws CaseClosed when the couple has separated
     * @throws PolicyUnsigned while the policy is not signed
     */
    public Seat workingSeat() {
        if (ownSeat().isFrozen()) {
            throw new CaseClosed();
        }
        if (!ownSeat().agreed()) {
            throw new PolicyUnsigned();
        }
        return ownSeat();
    }

    /** The client's seat; everything a client does happens in it. */
    public Seat ownSeat() {
        return seat.orElseThrow(NotFound::new);
    }

    /** The client's seat and those they have left. */
    public Set<PartnerId> everySeat() {
        Set<PartnerId> all = new HashSet<>(former);
        seat.map(Seat::partner).ifPresent(all::add);
        return all;
    }
}
