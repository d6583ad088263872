package org.holdfast.audit.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.holdfast.audit.AuditFilter;
import org.holdfast.audit.Mark;
import org.holdfast.shared.AccountId;

/** What the address of the audit trail says: whose acts, of which day, only refused ones, and after which record. */
record AuditAddress(Optional<AccountId> who, Optional<LocalDate> day, boolean refusedOnly, Optional<Mark> after) {

    private static final String WHO = "who";
    private static final String DAY = "day";
    private static final String ONLY = "only";
    private static final String REFUSED = "refused";
    private static final String AFTER = "after";

    /** Whatever is not understood is left out. */
    static AuditAddress in(QueryParameters query) {
        return new AuditAddress(
                read(query, WHO, text -> new AccountId(UUID.fromString(text))),
                read(query, DAY, LocalDate::parse),
                query.getSingleParameter(ONLY).filter(REFUSED::equals).isPresent(),
                read(query, AFTER, AuditAddress::mark));
    }

    AuditAddress with(Optional<AccountId> other) {
        return new AuditAddress(other, day, refusedOnly, Optional.empty());
    }

    AuditAddress on(Optional<LocalDate> other) {
        return new AuditAddress(who, other, refusedOnly, Optional.empty());
    }

    AuditAddress onlyRefused(boolean only) {
        return new AuditAddress(who, day, only, Optional.empty());
    }

    AuditAddress after(Mark mark) {
        return new AuditAddress(who, day, refusedOnly, Optional.of(mark));
    }

    AuditAddress newest() {
        return new AuditAddress(who, day, refusedOnly, Optional.empty());
    }

    AuditFilter filter(ZoneId zone) {
        return new AuditFilter(
                who,
                day.map(first -> first.atStartOfDay(zone).toInstant()),
                day.map(first -> first.plusDays(1).atStartOfDay(zone).toInstant()),
                refusedOnly);
    }

    QueryParameters query() {
        Map<String, String> said = new LinkedHashMap<>();
        who.ifPresent(id -> said.put(WHO, id.value().toString()));
        day.ifPresent(one -> said.put(DAY, one.toString()));
        if (refusedOnly) {
            said.put(ONLY, REFUSED);
        }
        after.ifPresent(mark -> said.put(AFTER, mark.at() + "," + mark.seq()));
        return QueryParameters.simple(said);
    }

    private static Mark mark(String text) {
        int comma = text.indexOf(',');
        return new Mark(
                Instant.parse(text.substring(0, Math.max(0, comma))), Long.parseLong(text.substring(comma + 1)));
    }

    private static <T> Optional<T> read(QueryParameters query, String name, Function<String, T> reading) {
        try {
            return query.getSingleParameter(name).map(reading);
        } catch (IllegalArgumentException | DateTimeException notUnderstood) {
            return Optional.empty();
        }
    }
}
