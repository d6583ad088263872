package org.holdfast.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.holdfast.access.Act;
import org.holdfast.access.Allowed;
import org.holdfast.access.CurrentViewer;
import org.holdfast.access.Resource;
import org.holdfast.worksheet.template.WorksheetTemplates;

/** A client looks up who at the practice opened what is theirs. */
@Dependent
@Transactional
public class WhoOpened {

    /** Lines shown at once. */
    public static final int PAGE = 20;

    private final AuditRecords records;
    private final WorksheetTemplates templates;
    private final CurrentViewer current;

    @Inject
    public WhoOpened(AuditRecords records, WorksheetTemplates templates, CurrentViewer current) {
        this.records = records;
        this.templates = templates;
        this.current = current;
    }

    /** The lines after a mark, or the newest. */
    @Allowed(Act.SEE_OWN_AUDIT)
    public Slice<Opened> page(Optional<Mark> after) {
        current.asks(Act.SEE_OWN_AUDIT, Resource.ownAudit(current.viewer().ownSeat()));
        Slice<OpenedRecord> found =
                Slice.of(records.ofOwn(current.viewer(), after, PAGE + 1), PAGE, OpenedRecord::mark);
        return new Slice<>(found.lines().stream().map(this::said).toList(), found.next());
    }

    private Opened said(OpenedRecord found) {
        return new Opened(
                found.mark().at(),
                found.by(),
                found.act(),
                found.worksheet().map(ref -> templates.get(ref).title()));
    }
}
