package org.holdfast.couple.jpa;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Viewer;
import org.holdfast.access.jpa.Sight;
import org.holdfast.couple.CaseloadSize;
import org.holdfast.couple.Couple;
import org.holdfast.couple.CoupleCard;
import org.holdfast.couple.Couples;
import org.holdfast.couple.Mailbox;
import org.holdfast.couple.Onward;
import org.holdfast.couple.Partner;
import org.holdfast.couple.Side;
import org.holdfast.shared.AccountId;
import org.holdfast.shared.ChangedMeanwhile;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.Refused;
import org.holdfast.shared.jpa.Writes;

/** Couples and their partners in the database. */
@Dependent
class JpaCouples implements Couples {

    private static final String IS_ADMIN =
            "EXISTS (SELECT v.id FROM Account v WHERE v.id = :admin AND v.role = org.holdfast.access.Role.ADMIN)";
    private static final String CARD = SeatRow.SEATS + """
            c.id = :couple AND (c.counselor = :counselor
                OR EXISTS (SELECT m.id FROM Partner m WHERE m.id = :partner AND m.couple = c.id AND m.leftAt IS NULL)
                OR EXISTS (SELECT f.id FROM Partner f
                    WHERE f.account = :client AND f.couple = c.id AND f.leftAt IS NOT NULL))""";
    private static final String FIND = "SELECT c FROM Couple c WHERE c.id = :couple AND c.counselor = :counselor";
    private static final String SEPARATED = """
             m.couple = :couple AND EXISTS (SELECT c.id FROM Couple c
                WHERE c.id = m.couple AND c.counselor = :counselor AND c.state = org.holdfast.access.CaseState.FROZEN)
            """;
    private static final String SEAT = "SELECT m FROM Partner m WHERE m.id = :id AND" + SEPARATED;
    private static final String ONWARD = """
            SELECT NEW org.holdfast.couple.jpa.OnwardRow(m.id, m.side, n.couple)
            FROM Partner m LEFT JOIN Partner n ON n.account = m.account AND n.leftAt IS NULL AND n.id <> m.id
                AND EXISTS (SELECT o.id FROM Couple o WHERE o.id = n.couple AND o.counselor = :counselor
                    AND o.state = org.holdfast.access.CaseState.INDIVIDUAL)
            WHERE""" + SEPARATED;
    private static final String MAILBOX = """
            SELECT NEW org.holdfast.couple.jpa.MailboxRow(a.email, a.locale) FROM Partner m, Couple c, Account a
            WHERE m.id = :partner AND c.id = m.couple AND c.counselor = :counselor AND m.leftAt IS NULL
            AND c.state <> org.holdfast.access.CaseState.FROZEN
            AND a.id = m.account AND a.standing <> org.holdfast.account.Standing.CLOSED""";
    private static final String CASELOAD = SeatRow.SEATS + "c.counselor = :counselor";
    private static final String FREE_SEAT = SeatRow.SEATS + """
            c.state = org.holdfast.access.CaseState.COUPLE
            AND (SELECT COUNT(m.id) FROM Partner m WHERE m.couple = c.id) = 1 AND\s""" + IS_ADMIN;
    private static final String SIZES = """
            SELECT NEW org.holdfast.couple.jpa.SizeRow(
                k.id, k.name.title, k.name.given, k.name.family, COUNT(DISTINCT c.id), COUNT(p.id))
            FROM Account k
            LEFT JOIN Couple c ON c.counselor = k.id AND c.state <> org.holdfast.access.CaseState.FROZEN
            LEFT JOIN Partner p ON p.couple = c.id
            WHERE k.role = org.holdfast.access.Role.COUNSELOR AND\s""" + IS_ADMIN + """
             GROUP BY k.id, k.name.title, k.name.given, k.name.family
            ORDER BY k.name.family, k.name.given""";
    private static final String TAKEN_SIDES = """
            SELECT p.side FROM Partner p, Couple c
            WHERE p.couple = :couple AND c.id = p.couple AND c.state = org.holdfast.access.CaseState.COUPLE AND\s""" + IS_ADMIN;
    private static final String APART = """
            SELECT m FROM Partner m WHERE (m.account = :one OR m.account = :other) AND m.leftAt IS NULL
            AND EXISTS (SELECT c.id FROM Couple c
                WHERE c.id = m.couple AND c.state <> org.holdfast.access.CaseState.COUPLE)
            AND EXISTS (SELECT a.id FROM Account a
                WHERE a.id = m.account AND a.standing <> org.holdfast.account.Standing.CLOSED)
            AND EXISTS (SELECT f.id FROM Couple f, Partner p, Partner q
                WHERE f.state = org.holdfast.access.CaseState.FROZEN AND p.couple = f.id AND q.couple = f.id
                AND p.account = :one AND q.account = :other) AND\s""" + IS_ADMIN;
    private static final String LEFT = """
            SELECT c FROM Couple c WHERE c.id = :couple AND c.state <> org.holdfast.access.CaseState.COUPLE AND\s""" + IS_ADMIN;
    private static final String COUNSELORS = """
            SELECT COUNT(a.id) FROM Account a
            WHERE a.id = :id AND a.role = org.holdfast.access.Role.COUNSELOR
            AND a.standing <> org.holdfast.account.Standing.CLOSED AND\s""" + IS_ADMIN;

    private final EntityManager entityManager;

    @Inject
    JpaCouples(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<CoupleCard> card(Viewer viewer, CoupleId id) {
        Sight sight = Sight.of(viewer);
        return SeatRow.cards(entityManager
                        .createQuery(CARD, SeatRow.class)
                        .setParameter("couple", id.value())
                        .setParameter("counselor", sight.counselor())
                        .setParameter("client", sight.client())
                        .setParameter("partner", sight.partner().value())
                        .getResultList())
                .stream()
                .findFirst();
    }

    @Override
    public Optional<Couple> find(Viewer counselor, CoupleId id) {
        return entityManager
                .createQuery(FIND, Couple.class)
                .setParameter("couple", id.value())
                .setParameter("counselor", Sight.of(counselor).counselor())
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Partner> seat(Viewer counselor, CoupleId couple, PartnerId partner) {
        return entityManager
                .createQuery(SEAT, Partner.class)
                .setParameter("couple", couple)
                .setParameter("id", partner.value())
                .setParameter("counselor", Sight.of(counselor).counselor())
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Onward> onward(Viewer counselor, CoupleId couple) {
        return entityManager
                .createQuery(ONWARD, OnwardRow.class)
                .setParameter("couple", couple)
                .setParameter("counselor", Sight.of(counselor).counselor())
                .getResultStream()
                .sorted(Comparator.comparing(OnwardRow::side))
                .map(OnwardRow::onward)
                .toList();
    }

    @Override
    public Optional<Mailbox> mailbox(Viewer counselor, PartnerId partner) {
        return entityManager
                .createQuery(MAILBOX, MailboxRow.class)
                .setParameter("partner", partner.value())
                .setParameter("counselor", Sight.of(counselor).counselor())
                .getResultStream()
                .findFirst()
                .map(MailboxRow::mailbox);
    }

    @Override
    public List<CoupleCard> caseload(Viewer viewer) {
        return SeatRow.cards(entityManager
                .createQuery(CASELOAD, SeatRow.class)
                .setParameter("counselor", Sight.of(viewer).counselor())
                .getResultList());
    }

    @Override
    public List<CoupleCard> withFreeSeat(Viewer viewer) {
        return SeatRow.cards(entityManager
                .createQuery(FREE_SEAT, SeatRow.class)
                .setParameter("admin", Sight.of(viewer).admin().value())
                .getResultList());
    }

    @Override
    public List<CaseloadSize> sizes(Viewer viewer) {
        return entityManager
                .createQuery(SIZES, SizeRow.class)
                .setParameter("admin", Sight.of(viewer).admin().value())
                .getResultStream()
                .map(SizeRow::size)
                .toList();
    }

    @Override
    public Optional<Side> freeSide(Viewer viewer, CoupleId id) {
        List<Side> taken = entityManager
                .createQuery(TAKEN_SIDES, Side.class)
                .setParameter("admin", Sight.of(viewer).admin().value())
                .setParameter("couple", id)
                .getResultList();
        return taken.isEmpty()
                ? Optional.empty()
                : Arrays.stream(Side.values())
                        .filter(side -> !taken.contains(side))
                        .findFirst();
    }

    @Override
    public boolean isCounselor(Viewer viewer, AccountId id) {
        return entityManager
                        .createQuery(COUNSELORS, Long.class)
                        .setParameter("admin", Sight.of(viewer).admin().value())
                        .setParameter("id", id.value())
                        .getSingleResult()
                > 0;
    }

    @Override
    public List<Partner> apart(Viewer viewer, AccountId one, AccountId other) {
        return entityManager
                .createQuery(APART, Partner.class)
                .setParameter("one", one)
                .setParameter("other", other)
                .setParameter("admin", Sight.of(viewer).admin().value())
                .getResultList();
    }

    @Override
    public Optional<Couple> left(Viewer viewer, Partner seat) {
        return entityManager
                .createQuery(LEFT, Couple.class)
                .setParameter("couple", seat.couple().value())
                .setParameter("admin", Sight.of(viewer).admin().value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(Couple couple) {
        Writes.keep(entityManager, couple, ChangedMeanwhile::new);
    }

    @Override
    public void add(Partner partner) {
        Writes.keep(entityManager, partner, () -> new Refused("refused.seat.taken"));
    }
}
