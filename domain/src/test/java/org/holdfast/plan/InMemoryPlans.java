package org.holdfast.plan;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.access.Viewer;
import org.holdfast.practice.Tables;
import org.holdfast.shared.ChangedMeanwhile;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.PlanId;

/** Plans, kept in memory. */
public final class InMemoryPlans implements Plans {

    private final Tables tables;

    public InMemoryPlans(Tables tables) {
        this.tables = tables;
    }

    @Override
    public Optional<Plan> find(Viewer viewer, PlanId id) {
        return seen(viewer).filter(plan -> plan.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Plan> ofCouple(Viewer viewer, CoupleId couple) {
        return seen(viewer)
                .filter(plan -> plan.couple().equals(couple))
                .max(Comparator.comparing((Plan plan) -> plan.finishedAt().orElse(Instant.MAX))
                        .thenComparing(Plan::startedAt));
    }

    @Override
    public void add(Plan plan) {
        if (tables.plans().stream().anyMatch(other -> other.id().equals(plan.id()))) {
            throw new ChangedMeanwhile();
        }
        tables.plans().add(plan);
    }

    private Stream<Plan> seen(Viewer viewer) {
        return tables.plans().stream()
                .filter(plan -> tables.counsels(viewer, plan.couple()) || tables.worksIn(viewer, plan.couple()));
    }
}
