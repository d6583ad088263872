package org.holdfast.policy;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.holdfast.access.Viewer;
import org.holdfast.practice.Tables;
import org.holdfast.shared.ChangedMeanwhile;
import org.holdfast.shared.CoupleId;

/** Policies and signatures, kept in memory. */
public final class InMemoryPolicies implements Policies {

    private final Tables tables;

    public InMemoryPolicies(Tables tables) {
        this.tables = tables;
    }

    @Override
    public Optional<CouplePolicy> inForce(Viewer viewer, CoupleId couple) {
        return tables.policies().stream()
                .filter(policy -> policy.couple().equals(couple) && policy.isInForce())
                .filter(policy -> tables.counsels(viewer, couple) || tables.worksIn(viewer, couple))
                .findFirst();
    }

    @Override
    public List<PolicySignature> signatures(Viewer viewer, CoupleId couple) {
        return inForce(viewer, couple).stream()
                .flatMap(policy -> tables.signatures().stream()
                        .filter(signature -> signature.policy().equals(policy.id())))
                .filter(signature -> tables.counsels(viewer, couple)
                        || tables.seatOf(viewer).equals(Optional.of(signature.partner())))
                .sorted(Comparator.comparing(PolicySignature::signedAt))
                .toList();
    }

    @Override
    public void add(CouplePolicy policy) {
        tables.policies().add(policy);
    }

    @Override
    public void add(PolicySignature signature) {
        if (tables.signatures().stream()
                .anyMatch(other -> other.policy().equals(signature.policy())
                        && other.partner().equals(signature.partner()))) {
            throw new ChangedMeanwhile();
        }
        tables.signatures().add(signature);
    }
}
