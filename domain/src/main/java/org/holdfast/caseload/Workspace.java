package org.holdfast.caseload;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.holdfast.access.Act;
import org.holdfast.access.Allowed;
import org.holdfast.access.CurrentViewer;
import org.holdfast.access.Viewer;
import org.holdfast.checkin.CheckIn;
import org.holdfast.checkin.CheckIns;
import org.holdfast.couple.CoupleCard;
import org.holdfast.couple.Couples;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.NotFound;
import org.holdfast.worksheet.Assignment;
import org.holdfast.worksheet.Response;
import org.holdfast.worksheet.Worksheets;
import org.holdfast.worksheet.template.WorksheetTemplates;

/** The counselor opens one couple. */
@Dependent
@Transactional
public class Workspace {

    private final Couples couples;
    private final Worksheets worksheets;
    private final WorksheetTemplates templates;
    private final CheckIns checkIns;
    private final CurrentViewer current;
    private final Clock clock;

    @Inject
    public Workspace(
            Couples couples,
            Worksheets worksheets,
            WorksheetTemplates templates,
            CheckIns checkIns,
            CurrentViewer current,
            Clock clock) {
        this.couples = couples;
        this.worksheets = worksheets;
        this.templates = templates;
        this.checkIns = checkIns;
        this.current = current;
        this.clock = clock;
    }

    /** @throws NotFound if there is no such couple among her own */
    @Allowed(Act.SEE_COUPLE)
    public CoupleCard couple(CoupleId id) {
        CoupleCard couple = couples.card(current.viewer(), id).orElseThrow(NotFound::new);
        current.asks(Act.SEE_COUPLE, couple.asResource());
        return couple;
    }

    /** The couple's worksheets, newest first, with how far each partner is; in a closed record nothing is overdue. */
    @Allowed(Act.SEE_COUPLE)
    public List<AssignedWorksheet> worksheets(CoupleId id) {
        Viewer counselor = current.viewer();
        boolean frozen = couple(id).isFrozen();
        LocalDate today = LocalDate.now(clock);
        Map<AssignmentId, List<Response>> responses = worksheets.responsesOfCouple(counselor, id).stream()
                .collect(Collectors.groupingBy(Response::assignment));
        return worksheets.ofCouple(counselor, id).stream()
                .filter(assignment -> responses.containsKey(assignment.id()))
                .map(assignment -> assigned(
                        assignment, responses.getOrDefault(assignment.id(), List.of()), frozen ? LocalDate.MIN : today))
                .toList();
    }

    /** Both partners' check-ins, oldest first. */
    @Allowed(Act.SEE_COUPLE)
    public List<CheckInPoint> checkIns(CoupleId id) {
        CoupleCard couple = couple(id);
        return checkIns.ofCouple(current.viewer(), id).stream()
                .map(checkIn -> point(couple, checkIn))
                .toList();
    }

    private CheckInPoint point(CoupleCard couple, CheckIn checkIn) {
        current.asks(Act.SEE_COUPLE, couple.asResource().checkInsOf(checkIn.owner()));
        return new CheckInPoint(checkIn.owner(), checkIn.weekOf(), checkIn.trust(), checkIn.safety());
    }

    private AssignedWorksheet assigned(Assignment assignment, List<Response> responses, LocalDate today) {
        return new AssignedWorksheet(
                assignment.id(),
                templates.get(assignment.template()),
                assignment.ownTitle(),
                assignment.lastDue(responses),
                assignment.assignedAt(),
                assignment.releasedAt(),
                responses.stream()
                        .map(response -> new AssignedWorksheet.Standing(
                                response.owner(), response.state(), response.isOverdue(today), response.nudgedOn()))
                        .toList());
    }
}
