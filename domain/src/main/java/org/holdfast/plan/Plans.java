package org.holdfast.plan;

import java.util.Optional;
import org.holdfast.access.Viewer;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.PlanId;

/** The plans that run with couples: read by the couple's counselor and its partners, by nobody else. */
public interface Plans {

    Optional<Plan> find(Viewer viewer, PlanId id);

    /** The plan that runs, or the one that finished last. */
    Optional<Plan> ofCouple(Viewer viewer, CoupleId couple);

    /** @throws org.holdfast.shared.ChangedMeanwhile if there is one with this id */
    void add(Plan plan);
}
