package org.holdfast.covering;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.holdfast.access.Naming;
import org.holdfast.shared.AccountId;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.RecordId;
import org.holdfast.shared.Sensitive;

/**
 * What a counselor asks for when she opens a couple to supervision.
 *
 * @param lastDay the last day on which the supervisor sees anything
 * @param sheets the worksheets of which the supervisor reads what was sent
 * @param question what she would like to talk about, or blank
 */
public record NewSupervision(
        CoupleId couple, AccountId supervisor, LocalDate lastDay, Set<AssignmentId> sheets, Sensitive question)
        implements Naming {

    public NewSupervision {
        sheets = Set.copyOf(sheets);
    }

    @Override
    public Optional<RecordId> names() {
        return Optional.of(couple);
    }
}
