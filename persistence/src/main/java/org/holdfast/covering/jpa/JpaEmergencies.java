package org.holdfast.covering.jpa;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.holdfast.access.Viewer;
import org.holdfast.access.jpa.Sight;
import org.holdfast.covering.Emergencies;
import org.holdfast.covering.EmergencyAccess;
import org.holdfast.covering.EmergencyLine;
import org.holdfast.covering.Reached;
import org.holdfast.shared.ChangedMeanwhile;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.EmergencyId;
import org.holdfast.shared.jpa.Writes;

/** Emergency accesses in the database; each query names its reader in its own WHERE clause. */
@Dependent
class JpaEmergencies implements Emergencies {

    private static final String REACH = """
            SELECT NEW org.holdfast.covering.jpa.ReachedRow(
                c.id, p.id, c.state, k.id, k.email, k.locale, a.email, a.name)
            FROM Couple c, Account k, Partner p, Account a
            WHERE k.id = c.counselor AND p.couple = c.id AND p.leftAt IS NULL AND a.id = p.account
            AND (a.email = :address OR CONCAT(a.name.given, ' ', a.name.family) = :whom)
            AND EXISTS (SELECT v.id FROM Account v
                WHERE v.id = :self AND v.role = org.holdfast.access.Role.COUNSELOR)""";
    private static final String KEPT = "SELECT e FROM EmergencyAccess e"
            + " WHERE EXISTS (SELECT c.id FROM Couple c WHERE c.id = e.couple AND c.counselor = :counselor) AND ";
    private static final String FIND = KEPT + "e.id = :id";
    private static final String OF_COUPLE = KEPT + "e.couple = :couple ORDER BY e.beganAt DESC, e.id";
    private static final String TO_REVIEW = KEPT + "e.verdict IS NULL ORDER BY e.beganAt, e.id";
    private static final String OPEN_TO =
            "SELECT e FROM EmergencyAccess e WHERE " + Opened.LASTS + " ORDER BY e.beganAt, e.id";
    private static final String FOR_ADMIN = """
            SELECT NEW org.holdfast.covering.jpa.EmergencyRow(r.name, k.name, e.couple, e.beganAt, e.endsAt, e.verdict)
            FROM EmergencyAccess e, Account r, Account k
            WHERE r.id = e.reader AND k.id = e.keeper
            AND EXISTS (SELECT v.id FROM Account v WHERE v.id = :admin AND v.role = org.holdfast.access.Role.ADMIN)
            ORDER BY e.beganAt DESC, e.id""";

    private final EntityManager entityManager;

    @Inject
    JpaEmergencies(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public List<Reached> reach(Viewer counselor, String whom) {
        return entityManager
                .createQuery(REACH, ReachedRow.class)
                .setParameter("self", Sight.of(counselor).counselor().value())
                .setParameter("address", whom.toLowerCase(Locale.ROOT))
                .setParameter("whom", whom)
                .getResultStream()
                .filter(row -> row.isCalled(whom))
                .map(ReachedRow::reached)
                .toList();
    }

    @Override
    public List<EmergencyAccess> openTo(Viewer reader, Instant now) {
        return seen(OPEN_TO, reader).setParameter("now", now).getResultList();
    }

    @Override
    public List<EmergencyAccess> ofCouple(Viewer keeper, CoupleId couple) {
        return seen(OF_COUPLE, keeper).setParameter("couple", couple).getResultList();
    }

    @Override
    public List<EmergencyAccess> toReview(Viewer keeper) {
        return seen(TO_REVIEW, keeper).getResultList();
    }

    @Override
    public Optional<EmergencyAccess> find(Viewer keeper, EmergencyId id) {
        return seen(FIND, keeper)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<EmergencyLine> newest(Viewer admin, int atMost) {
        return entityManager
                .createQuery(FOR_ADMIN, EmergencyRow.class)
                .setParameter("admin", Sight.of(admin).admin().value())
                .setMaxResults(atMost)
                .getResultStream()
                .map(EmergencyRow::line)
                .toList();
    }

    @Override
    public void add(EmergencyAccess access) {
        Writes.keep(entityManager, access, ChangedMeanwhile::new);
    }

    private TypedQuery<EmergencyAccess> seen(String query, Viewer counselor) {
        return entityManager
                .createQuery(query, EmergencyAccess.class)
                .setParameter("counselor", Sight.of(counselor).counselor());
    }
}
