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
import org.holdfast.couple.Couples;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.NotFound;
import org.holdfast.shared.Refused;
import org.holdfast.shared.Vault;
import org.holdfast.worksheet.Assignment;
import org.holdfast.worksheet.Worksheets;

/** The counselor opens a couple to a colleague for a time, and closes it again. */
@Dependent
@Transactional
public class OpeningToSupervision {

    private final Supervisions supervisions;
    private final Couples couples;
    private final Worksheets worksheets;
    private final CurrentViewer current;
    private final Vault vault;
    private final Clock clock;

    @Inject
    public OpeningToSupervision(
            Supervisions supervisions,
            Couples couples,
            Worksheets worksheets,
            CurrentViewer current,
            Vault vault,
            Clock clock) {
        this.supervisions = supervisions;
        this.couples = couples;
        this.worksheets = worksheets;
        this.current = current;
        this.vault = vault;
        this.clock = clock;
    }

    /** To whom she can open the couple. */
    @Allowed(Act.OPEN_TO_SUPERVISION)
    public List<Colleague> colleagues(CoupleId couple) {
        ask(couple);
        return here();
    }

    /**
     * Opens the couple to one colleague.
     *
     * @throws NotFound if the couple is not her own, or a worksheet is not the couple's
     * @throws Refused if it is open already, nobody was chosen, or the last day is past or more than half a year away
     */
    @Allowed(Act.OPEN_TO_SUPERVISION)
    public void open(NewSupervision asked) {
        Viewer counselor = current.viewer();
        ask(asked.couple());
        if (here().stream().noneMatch(colleague -> colleague.id().equals(asked.supervisor()))) {
            throw new Refused("refused.supervision.nobody");
        }
        if (supervisions
                .heldOfCouple(counselor, asked.couple(), clock.instant())
                .isPresent()) {
            throw new Refused("refused.supervision.open");
        }
        Set<AssignmentId> own = worksheets.ofCouple(counselor, asked.couple()).stream()
                .map(Assignment::id)
                .collect(Collectors.toSet());
        if (!own.containsAll(asked.sheets())) {
            throw new NotFound();
        }
        Supervision supervision = new Supervision(asked, counselor.account(), clock, vault);
        supervisions.add(supervision);
        asked.sheets().forEach(sheet -> supervisions.add(new SupervisedSheet(supervision.id(), sheet)));
    }

    /** Ends it at once; harmless when it has ended already. */
    @Allowed(Act.OPEN_TO_SUPERVISION)
    public void close(CoupleId couple) {
        ask(couple);
        supervisions
                .heldOfCouple(current.viewer(), couple, clock.instant())
                .ifPresent(open -> open.close(clock.instant()));
    }

    private List<Colleague> here() {
        return supervisions.colleagues(current.viewer()).stream()
                .filter(Colleague::here)
                .toList();
    }

    private void ask(CoupleId couple) {
        current.asks(
                Act.OPEN_TO_SUPERVISION,
                couples.card(current.viewer(), couple)
                        .orElseThrow(NotFound::new)
                        .asResource());
    }
}
