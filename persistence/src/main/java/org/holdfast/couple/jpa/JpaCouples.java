package org.holdfast.couple.jpa;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Viewer;
import org.holdfast.access.jpa.Sight;
import org.holdfast.couple.CaseloadSize;
import org.holdfast.couple.Couple;
import org.holdfast.couple.CoupleCard;
import org.holdfast.couple.Couples;
import org.holdfast.couple.Partner;
import org.holdfast.couple.Side;
import org.holdfast.shared.AccountId;
import org.holdfast.shared.ChangedMeanwhile;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.Refused;
import org.holdfast.shared.jpa.Writes;

/** Couples and their partners in the database. */
@Dependent
class JpaCouples implements Couples {

    private static final String IS_ADMIN =
            "EXISTS (SELECT v.id FROM Account v WHERE v.id = :admin AND v.role = org.holdfast.access.Role.ADMIN)";
    private static final String SEATS = """
            SELECT NEW org.holdfast.couple.jpa.SeatRow(c.id, c.counselor, k.name, p.id, p.side, a.name)
            FROM Couple c, Account k, Partner p, Account a
            WHERE k.id = c.counselor AND p.couple = c.id AND a.id = p.account AND\s""";
    private static final String CARD = SEATS + """
            c.id = :couple AND (c.counselor = :counselor
                OR EXISTS (SELECT m.id FROM Partner m WHERE m.id = :partner AND m.couple = c.id))""";
    private static final String CASELOAD = SEATS + "c.counselor = :counselor";
    private static final String FREE_SEAT =
            SEATS + "(SELECT COUNT(m.id) FROM Partner m WHERE m.couple = c.id) = 1 AND " + IS_ADMIN;
    private static final String SIZES = """
            SELECT NEW org.holdfast.couple.jpa.SizeRow(
                k.id, k.name.title, k.name.given, k.name.family, COUNT(DISTINCT c.id), COUNT(p.id))
            FROM Account k LEFT JOIN Couple c ON c.counselor = k.id LEFT JOIN Partner p ON p.couple = c.id
            WHERE k.role = org.holdfast.access.Role.COUNSELOR AND\s""" + IS_ADMIN + """
             GROUP BY k.id, k.name.title, k.name.given, k.name.family
            ORDER BY k.name.family, k.name.given""";
    private static final String TAKEN_SIDES = "SELECT p.side FROM Partner p WHERE p.couple = :couple AND " + IS_ADMIN;
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
                        .setParameter("partner", sight.partner().value())
                        .getResultList())
                .stream()
                .findFirst();
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
    public void add(Couple couple) {
        Writes.keep(entityManager, couple, ChangedMeanwhile::new);
    }

    @Override
    public void add(Partner partner) {
        Writes.keep(entityManager, partner, () -> new Refused("refused.seat.taken"));
    }
}
