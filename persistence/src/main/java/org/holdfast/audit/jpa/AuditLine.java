package org.holdfast.audit.jpa;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.holdfast.access.Act;
import org.holdfast.access.Role;
import org.holdfast.account.PersonName;
import org.holdfast.audit.AuditRecord;
import org.holdfast.audit.Mark;
import org.holdfast.audit.Outcome;
import org.holdfast.shared.CoupleId;
import org.jspecify.annotations.Nullable;

/** A record with the name of whoever did it. */
public record AuditLine(
        Instant at,
        long seq,
        @Nullable String title,
        @Nullable String given,
        @Nullable String family,
        @Nullable Role role,
        String act,
        @Nullable CoupleId couple,
        Outcome outcome) {

    AuditRecord shown() {
        Optional<String> name = title == null || given == null || family == null
                ? Optional.empty()
                : Optional.of(new PersonName(title, given, family).full());
        return new AuditRecord(
                new Mark(at, seq), name, Optional.ofNullable(role), known(act), Optional.ofNullable(couple), outcome);
    }

    static Optional<Act> known(String name) {
        return Arrays.stream(Act.values())
                .filter(act -> act.name().equals(name))
                .findFirst();
    }
}
