package org.holdfast.covering;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.access.Act;
import org.holdfast.access.Allowed;
import org.holdfast.access.CurrentViewer;
import org.holdfast.access.Viewer;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.Sensitive;
import org.holdfast.shared.Vault;
import org.holdfast.worksheet.sheet.ReviewSheet;

/** A supervisor reads what a colleague opened to her. */
@Dependent
@Transactional
public class Supervising {

    private final Supervisions supervisions;
    private final CoveredPages pages;
    private final CurrentViewer current;
    private final Vault vault;
    private final Clock clock;

    @Inject
    public Supervising(Supervisions supervisions, CoveredPages pages, CurrentViewer current, Vault vault, Clock clock) {
        this.supervisions = supervisions;
        this.pages = pages;
        this.current = current;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * How far the couple is, with the question that came with it.
     *
     * @throws org.holdfast.shared.NotFound unless it is open to her now
     */
    @Allowed(Act.SUPERVISE)
    public CoveredCouple couple(CoupleId id) {
        List<Supervision> open = open();
        Sensitive question = open.stream()
                .filter(one -> one.couple().equals(id))
                .map(one -> one.question(vault))
                .findFirst()
                .orElse(Sensitive.NONE);
        return pages.couple(Way.SUPERVISION, id, open, sheets(open)::contains, question);
    }

    /**
     * What was sent of one worksheet.
     *
     * @throws org.holdfast.shared.NotFound unless the worksheet is open to her now
     */
    @Allowed(Act.SUPERVISE)
    public ReviewSheet worksheet(AssignmentId id) {
        List<Supervision> open = open();
        return pages.worksheet(Way.SUPERVISION, id, open, sheets(open)::contains);
    }

    private List<Supervision> open() {
        return supervisions.openTo(current.viewer(), clock.instant());
    }

    private Set<AssignmentId> sheets(List<Supervision> open) {
        Viewer supervisor = current.viewer();
        return open.stream()
                .flatMap(one -> supervisions.sheets(supervisor, one).stream())
                .collect(Collectors.toSet());
    }
}
