package org.holdfast.worksheet.search;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.holdfast.access.Act;
import org.holdfast.access.Allowed;
import org.holdfast.access.CurrentViewer;
import org.holdfast.access.Resource;
import org.holdfast.shared.NotFound;
import org.holdfast.worksheet.template.WorksheetTemplate;
import org.holdfast.worksheet.template.WorksheetTemplates;

/** The counselor looks through the library, and at one worksheet of it. */
@Dependent
@Transactional
public class Browsing {

    private final WorksheetTemplates templates;
    private final CurrentViewer current;

    @Inject
    public Browsing(WorksheetTemplates templates, CurrentViewer current) {
        this.templates = templates;
        this.current = current;
    }

    /** The newest version of each worksheet, in the library's order. */
    @Allowed(Act.SEE_LIBRARY)
    public List<WorksheetTemplate> worksheets() {
        current.asks(Act.SEE_LIBRARY, Resource.library());
        return templates.newest();
    }

    /**
     * The newest version of one worksheet.
     *
     * @throws NotFound if there is none with this key
     */
    @Allowed(Act.SEE_LIBRARY)
    public WorksheetTemplate worksheet(String key) {
        current.asks(Act.SEE_LIBRARY, Resource.library());
        return templates.newest().stream()
                .filter(one -> one.ref().key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
