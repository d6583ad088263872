package org.holdfast.audit;

import java.util.Optional;
import org.holdfast.access.Act;
import org.holdfast.access.Role;
import org.holdfast.shared.CoupleId;

/**
 * One record as the admin may know it: no content, and the couple without its names.
 *
 * @param who the person's name, empty when nobody known was signed in
 * @param act empty when this version knows no such act any more
 */
public record AuditRecord(
        Mark mark,
        Optional<String> who,
        Optional<Role> role,
        Optional<Act> act,
        Optional<CoupleId> couple,
        Outcome outcome) {}
