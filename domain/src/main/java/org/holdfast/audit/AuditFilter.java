package org.holdfast.audit;

import java.time.Instant;
import java.util.Optional;
import org.holdfast.shared.AccountId;

/**
 * Which records the admin wants to see.
 *
 * @param who only this person's acts
 * @param from only from this moment on
 * @param until only before this moment
 * @param refusedOnly only what was refused
 */
public record AuditFilter(
        Optional<AccountId> who, Optional<Instant> from, Optional<Instant> until, boolean refusedOnly) {

    public static final AuditFilter ALL = new AuditFilter(Optional.empty(), Optional.empty(), Optional.empty(), false);
}
