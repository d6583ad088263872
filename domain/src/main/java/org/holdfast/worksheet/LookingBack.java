package org.holdfast.worksheet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.holdfast.access.Act;
import org.holdfast.access.Allowed;
import org.holdfast.access.CurrentViewer;
import org.holdfast.access.Resource;
import org.holdfast.access.Stage;
import org.holdfast.access.Viewer;
import org.holdfast.couple.Couples;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.NotFound;
import org.holdfast.shared.Vault;
import org.holdfast.worksheet.joint.JointAnswers;
import org.holdfast.worksheet.sheet.KeptSheet;
import org.holdfast.worksheet.sheet.OwnSheet;
import org.holdfast.worksheet.template.WorksheetTemplates;

/** A client reads their own work that is closed; nothing in it is the other partner's. */
@Dependent
@Transactional
public class LookingBack {

    private final Worksheets worksheets;
    private final WorksheetTemplates templates;
    private final KeptReading reading;
    private final CurrentViewer current;

    @Inject
    public LookingBack(
            Worksheets worksheets,
            JointAnswers joint,
            WorksheetTemplates templates,
            Couples couples,
            CurrentViewer current,
            Vault vault) {
        this.worksheets = worksheets;
        this.templates = templates;
        this.reading = new KeptReading(worksheets, joint, templates, couples, current, vault);
        this.current = current;
    }

    /** All of it, newest first; empty for whoever was in no such couple. */
    @Allowed(Act.SEE_OWN_WORK)
    public List<KeptSheet> sheets() {
        Viewer client = current.viewer();
        current.asks(Act.SEE_OWN_WORK, Resource.work(client.ownSeat(), Stage.DRAFT));
        return worksheets.kept(client).stream().map(this::listed).toList();
    }

    /** One worksheet with the client's own answers and what the counselor wrote to them. */
    @Allowed(Act.SEE_OWN_WORK)
    public OwnSheet open(AssignmentId id) {
        return reading.open(
                Act.SEE_OWN_WORK, worksheets.kept(current.viewer(), id).orElseThrow(NotFound::new));
    }

    private KeptSheet listed(KeptWork kept) {
        current.asks(Act.SEE_OWN_WORK, kept.asResource());
        return new KeptSheet(
                kept.assignment().id(),
                templates.get(kept.assignment().template()),
                kept.assignment().ownTitle(),
                kept.response().givenAt().orElseThrow(NotFound::new),
                kept.response().state());
    }
}
