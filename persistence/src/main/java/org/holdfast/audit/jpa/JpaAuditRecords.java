package org.holdfast.audit.jpa;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdfast.access.Role;
import org.holdfast.access.Viewer;
import org.holdfast.access.jpa.Sight;
import org.holdfast.audit.AuditFilter;
import org.holdfast.audit.AuditRecord;
import org.holdfast.audit.AuditRecords;
import org.holdfast.audit.Mark;
import org.holdfast.audit.OpenedRecord;
import org.holdfast.shared.PartnerId;

/**
 * Reads the audit trail a page at a time.
 *
 * <p>A page is a range of an index that ends at the page's last row, so that the millionth costs what the first does. Or
 * rather two ranges for each seat that a client has or had, who may be named first or second.
 */
@Dependent
class JpaAuditRecords implements AuditRecords {

    /** Later than any record; as late as a column can hold. */
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    private static final String AFTER = """
             AND r.doneAt <= :at AND (r.doneAt < :at OR r.seq < :seq)
            """;
    private static final String NEWEST_FIRST = "ORDER BY r.doneAt DESC, r.seq DESC";

    private static final String FOR_ADMIN = """
            SELECT NEW org.holdfast.audit.jpa.AuditLine(
                r.doneAt, r.seq, a.name.title, a.name.given, a.name.family, a.role, r.act, r.couple, r.outcome)
            FROM AuditEntry r LEFT JOIN Account a ON a.id = r.who
            WHERE EXISTS (SELECT v.id FROM Account v WHERE v.id = :admin AND v.role = org.holdfast.access.Role.ADMIN)
            AND r.doneAt >= :from""" + AFTER;
    private static final String OF_PERSON = "AND r.who = :who ";
    private static final String REFUSED = "AND r.outcome = org.holdfast.audit.Outcome.REFUSED ";
    private static final String ALL = FOR_ADMIN + NEWEST_FIRST;
    private static final String ALL_REFUSED = FOR_ADMIN + REFUSED + NEWEST_FIRST;
    private static final String PERSONS = FOR_ADMIN + OF_PERSON + NEWEST_FIRST;
    private static final String PERSONS_REFUSED = FOR_ADMIN + OF_PERSON + REFUSED + NEWEST_FIRST;

    private static final String OF_STAFF = """
            SELECT NEW org.holdfast.audit.jpa.OpenedLine(
                r.doneAt, r.seq, a.name.title, a.name.given, a.name.family, r.act, s.templateKey, s.templateVersion)
            FROM AuditEntry r JOIN Account a ON a.id = r.who LEFT JOIN Assignment s ON s.id = r.what
            WHERE a.role <> org.holdfast.access.Role.CLIENT AND r.byStaff = TRUE
            AND r.outcome = org.holdfast.audit.Outcome.ALLOWED""" + AFTER;
    private static final String OWN_AS_FIRST = OF_STAFF + "AND r.partner1 = :partner " + NEWEST_FIRST;
    private static final String OWN_AS_SECOND = OF_STAFF + "AND r.partner2 = :partner " + NEWEST_FIRST;

    private final EntityManager entityManager;

    @Inject
    JpaAuditRecords(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public List<AuditRecord> page(Viewer admin, AuditFilter filter, Optional<Mark> after, int atMost) {
        Mark mark = after.orElseGet(() -> new Mark(filter.until().orElse(END), 0));
        TypedQuery<AuditLine> query = wanted(filter)
                .setParameter("admin", Sight.of(admin).admin().value())
                .setParameter("from", filter.from().orElse(Instant.EPOCH))
                .setParameter("at", mark.at())
                .setParameter("seq", mark.seq());
        return query.setMaxResults(atMost)
                .getResultStream()
                .map(AuditLine::shown)
                .toList();
    }

    @Override
    public List<OpenedRecord> ofOwn(Viewer client, Optional<Mark> after, int atMost) {
        Set<PartnerId> seats = client.role() == Role.CLIENT ? client.everySeat() : Set.of();
        Mark mark = after.orElseGet(() -> new Mark(END, 0));
        return seats.stream()
                .flatMap(seat -> Stream.of(OWN_AS_FIRST, OWN_AS_SECOND)
                        .flatMap(query -> entityManager
                                .createQuery(query, OpenedLine.class)
                                .setParameter("partner", seat)
                                .setParameter("at", mark.at())
                                .setParameter("seq", mark.seq())
                                .setMaxResults(atMost)
                                .getResultStream()))
                .map(OpenedLine::shown)
                .sorted(Comparator.comparing(
                                (OpenedRecord found) -> found.mark().at())
                        .thenComparing(found -> found.mark().seq())
                        .reversed())
                .limit(atMost)
                .toList();
    }

    private TypedQuery<AuditLine> wanted(AuditFilter filter) {
        if (filter.who().isEmpty()) {
            return entityManager.createQuery(filter.refusedOnly() ? ALL_REFUSED : ALL, AuditLine.class);
        }
        return entityManager
                .createQuery(filter.refusedOnly() ? PERSONS_REFUSED : PERSONS, AuditLine.class)
                .setParameter("who", filter.who().get());
    }
}
