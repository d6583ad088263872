package org.holdfast.policy.jpa;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Viewer;
import org.holdfast.access.jpa.Sight;
import org.holdfast.policy.CouplePolicy;
import org.holdfast.policy.Policies;
import org.holdfast.policy.PolicySignature;
import org.holdfast.shared.ChangedMeanwhile;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.jpa.Writes;

/** Policies in the database; each query names its reader in its own WHERE clause. */
@Dependent
class JpaPolicies implements Policies {

    private static final String COUNSELS =
            "EXISTS (SELECT c.id FROM Couple c WHERE c.id = q.couple AND c.counselor = :counselor)";
    private static final String GOES_ON = "EXISTS (SELECT g.id FROM Couple g"
            + " WHERE g.id = q.couple AND g.state <> org.holdfast.access.CaseState.FROZEN)";
    private static final String IN_FORCE =
            "SELECT q FROM CouplePolicy q WHERE q.couple = :couple AND q.replacedAt IS NULL"
                    + " AND (" + COUNSELS
                    + " OR EXISTS (SELECT m.id FROM Partner m WHERE m.id = :self AND m.couple = q.couple AND " + GOES_ON
                    + "))";
    private static final String SIGNATURES = "SELECT s FROM PolicySignature s, CouplePolicy q"
            + " WHERE q.id = s.policy AND q.couple = :couple AND q.replacedAt IS NULL"
            + " AND (" + COUNSELS + " OR s.partner = :partner AND " + GOES_ON + ") ORDER BY s.signedAt";

    private final EntityManager entityManager;

    @Inject
    JpaPolicies(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public Optional<CouplePolicy> inForce(Viewer viewer, CoupleId couple) {
        Sight sight = Sight.of(viewer);
        return entityManager
                .createQuery(IN_FORCE, CouplePolicy.class)
                .setParameter("couple", couple)
                .setParameter("counselor", sight.counselor())
                .setParameter("self", sight.partner().value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<PolicySignature> signatures(Viewer viewer, CoupleId couple) {
        Sight sight = Sight.of(viewer);
        return entityManager
                .createQuery(SIGNATURES, PolicySignature.class)
                .setParameter("couple", couple)
                .setParameter("counselor", sight.counselor())
                .setParameter("partner", sight.partner())
                .getResultList();
    }

    @Override
    public void add(CouplePolicy policy) {
        Writes.keep(entityManager, policy, ChangedMeanwhile::new);
    }

    @Override
    public void add(PolicySignature signature) {
        Writes.keep(entityManager, signature, ChangedMeanwhile::new);
    }
}
