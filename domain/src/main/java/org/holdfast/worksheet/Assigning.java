package org.holdfast.worksheet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.access.Act;
import org.holdfast.access.Allowed;
import org.holdfast.access.CurrentViewer;
import org.holdfast.access.Viewer;
import org.holdfast.couple.CoupleCard;
import org.holdfast.couple.Couples;
import org.holdfast.shared.Announcer;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.NotFound;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.Refused;
import org.holdfast.shared.ResponseId;
import org.holdfast.shared.Vault;
import org.holdfast.worksheet.joint.JointSheet;
import org.holdfast.worksheet.template.WorksheetTemplates;

/** The counselor hands a worksheet to one or both partners, reminds them of it, and takes it back. */
@Dependent
@Transactional
public class Assigning {

    private final Worksheets worksheets;
    private final WorksheetTemplates templates;
    private final Couples couples;
    private final CurrentViewer current;
    private final Announcer announcer;
    private final Vault vault;
    private final Clock clock;

    @Inject
    public Assigning(
            Worksheets worksheets,
            WorksheetTemplates templates,
            Couples couples,
            CurrentViewer current,
            Announcer announcer,
            Vault vault,
            Clock clock) {
        this.worksheets = worksheets;
        this.templates = templates;
        this.couples = couples;
        this.current = current;
        this.announcer = announcer;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * Assigns the worksheet; asking again with the same id changes nothing.
     *
     * @throws NotFound if the couple is not the counselor's own
     * @throws Refused if nobody was chosen, the title or note is too long, or the due date is not in the next two years
     */
    @Allowed(Act.ASSIGN)
    public void assign(NewAssignment asked) {
        Viewer counselor = current.viewer();
        CoupleCard couple = couples.card(counselor, asked.couple()).orElseThrow(NotFound::new);
        current.asks(Act.ASSIGN, couple.asResource());
        if (asked.partners().isEmpty()) {
            throw new Refused("refused.partner.none");
        }
        JointSheet.check(templates.get(asked.template()), couple, asked.partners());
        if (worksheets.assignment(counselor, asked.id()).isPresent()) {
            return;
        }
        Assignment assignment =
                new Assignment(asked, counselor.account(), clock.instant(), LocalDate.now(clock), vault);
        worksheets.add(assignment);
        for (PartnerId partner : asked.partners()) {
            worksheets.add(new Response(
                    ResponseId.fresh(), assignment, couple.partner(partner).id()));
        }
        announcer.announce(new WorksheetAssigned(
                assignment.id(), asked.couple(), asked.template().key(), counselor));
    }

    /**
     * Takes a worksheet out of what one partner is asked to do. What they have begun stays theirs to read, and nobody
     * else's; the other partner's is not touched and learns nothing. A joint worksheet is taken back from both.
     *
     * @param evenIfStarted whether the counselor was told that they have begun, and wants it all the same
     * @throws NotFound if it was not given to this partner, or the couple is not the counselor's own
     * @throws Refused if it was sent before, or was begun without her knowing
     */
    @Allowed(Act.TAKE_BACK)
    public void takeBack(AssignmentId id, PartnerId partner, boolean evenIfStarted) {
        List<Response> all = worksheets.responses(current.viewer(), id);
        Response response = response(Act.TAKE_BACK, id, partner, all);
        List<Response> taken = isJoint(id) ? all : List.of(response);
        taken.forEach(one -> one.takeBackUnsent(evenIfStarted));
        if (taken.size() == all.size()) {
            announcer.announce(new WorksheetTakenBack(id, assignment(id).couple(), current.viewer()));
        }
    }

    /**
     * Tells one partner that something waits for them: not what, and nobody else.
     *
     * @throws NotFound if it was not given to this partner, or the couple is not the counselor's own
     * @throws Refused if nothing of it waits for them, or they were told today already
     */
    @Allowed(Act.NUDGE)
    public void nudge(AssignmentId id, PartnerId partner) {
        Response response = response(Act.NUDGE, id, partner, worksheets.responses(current.viewer(), id));
        response.nudge(LocalDate.now(clock));
        announcer.announce(new Nudged(
                couples.mailbox(current.viewer(), partner).orElseThrow(() -> new Refused("refused.nudge.nothing"))));
    }

    private Response response(Act act, AssignmentId id, PartnerId partner, List<Response> all) {
        Response response = all.stream()
                .filter(one -> one.owner().equals(partner))
                .findFirst()
                .orElseThrow(NotFound::new);
        CoupleCard couple =
                couples.card(current.viewer(), assignment(id).couple()).orElseThrow(NotFound::new);
        current.asks(act, response.in(couple.asResource()));
        return response;
    }

    /** Whether it is one sheet for both, so that it is theirs together or nobody's. */
    private boolean isJoint(AssignmentId id) {
        Assignment assignment = assignment(id);
        CoupleCard couple = couples.card(current.viewer(), assignment.couple()).orElseThrow(NotFound::new);
        return templates.get(assignment.template()).in(couple.state()).isJoint();
    }

    private Assignment assignment(AssignmentId id) {
        return worksheets.assignment(current.viewer(), id).orElseThrow(NotFound::new);
    }
}
