package org.holdfast.library;

import java.util.List;
import org.holdfast.worksheet.template.TemplateRef;
import org.holdfast.worksheet.template.WorksheetTemplate;
import org.holdfast.worksheet.template.WorksheetTemplates;

/** The worksheets of the library, all in memory. */
final class LibraryWorksheets implements WorksheetTemplates {

    private final Editions<WorksheetTemplate> editions;

    LibraryWorksheets(Shelf shelf) {
        editions = new Editions<>(
                new Folder(shelf, "worksheets").readAll(WorksheetReader::read), template -> edition(template.ref()));
    }

    @Override
    public WorksheetTemplate get(TemplateRef ref) {
        return editions.get(edition(ref));
    }

    @Override
    public List<WorksheetTemplate> newest() {
        return editions.newest();
    }

    boolean holds(String key) {
        return editions.holds(key);
    }

    private static Edition edition(TemplateRef ref) {
        return new Edition(ref.key(), ref.version());
    }
}
