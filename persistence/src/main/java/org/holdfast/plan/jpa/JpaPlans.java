package org.holdfast.plan.jpa;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Optional;
import org.holdfast.access.Viewer;
import org.holdfast.access.jpa.Sight;
import org.holdfast.plan.Plan;
import org.holdfast.plan.Plans;
import org.holdfast.shared.ChangedMeanwhile;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.PlanId;
import org.holdfast.shared.jpa.Writes;

/** Running plans in the database. */
@Dependent
class JpaPlans implements Plans {

    private static final String SEEN = """
            SELECT p FROM Plan p
            WHERE (EXISTS (SELECT c.id FROM Couple c WHERE c.id = p.couple AND c.counselor = :counselor)
                OR EXISTS (SELECT m.id FROM Partner m, Couple g WHERE m.couple = p.couple AND m.id = :partner
                    AND g.id = m.couple AND g.state <> org.holdfast.access.CaseState.FROZEN)) AND\s""";
    private static final String FIND = SEEN + "p.id = :id";
    private static final String OF_COUPLE = SEEN + """
            p.couple = :couple
            ORDER BY CASE WHEN p.finishedAt IS NULL THEN 0 ELSE 1 END, p.finishedAt DESC, p.startedAt DESC""";

    private final EntityManager entityManager;

    @Inject
    JpaPlans(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<Plan> find(Viewer viewer, PlanId id) {
        return seen(FIND, viewer)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<Plan> ofCouple(Viewer viewer, CoupleId couple) {
        return seen(OF_COUPLE, viewer)
                .setParameter("couple", couple)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(Plan plan) {
        Writes.keep(entityManager, plan, ChangedMeanwhile::new);
    }

    private TypedQuery<Plan> seen(String query, Viewer viewer) {
        Sight sight = Sight.of(viewer);
        return entityManager
                .createQuery(query, Plan.class)
                .setParameter("counselor", sight.counselor())
                .setParameter("partner", sight.partner().value());
    }
}
