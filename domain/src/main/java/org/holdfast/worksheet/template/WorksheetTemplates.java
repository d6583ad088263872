package org.holdfast.worksheet.template;

import java.util.List;

/** The worksheets that can be assigned. They hold no one's data, so everyone may read them. */
public interface WorksheetTemplates {

    /**
     * The template as it was published.
     *
     * @throws org.holdfast.shared.NotFound if there is no such version
     */
    WorksheetTemplate get(TemplateRef ref);

    /** The newest version of each template, in the library's order. */
    List<WorksheetTemplate> newest();
}
