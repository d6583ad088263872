package org.holdfast.worksheet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.holdfast.access.Act;
import org.holdfast.access.Allowed;
import org.holdfast.access.CurrentViewer;
import org.holdfast.access.Viewer;
import org.holdfast.couple.CoupleCard;
import org.holdfast.couple.Couples;
import org.holdfast.shared.Announcer;
import org.holdfast.shared.NotFound;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.Refused;
import org.holdfast.shared.ResponseId;
import org.holdfast.shared.Vault;
import org.holdfast.worksheet.template.WorksheetTemplates;

/** The counselor hands a worksheet to one or both partners. */
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
        templates.get(asked.template());
        if (asked.partners().isEmpty()) {
            throw new Refused("refused.partner.none");
        }
        if (worksheets.assignment(counselor, asked.id()).isPresent()) {
            return;
        }
        Assignment assignment =
                new Assignment(asked, counselor.account(), clock.instant(), LocalDate.now(clock), vault);
        worksheets.add(assignment);
        for (PartnerId partner : asked.partners()) {
            worksheets.add(new Response(
                    ResponseId.fresh(), assignment.id(), couple.partner(partner).id()));
        }
        announcer.announce(new WorksheetAssigned(
                assignment.id(), asked.couple(), asked.template().key()));
    }
}
