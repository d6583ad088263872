package org.holdfast.library;

import java.util.List;
import org.holdfast.worksheet.template.Emotions;
import org.holdfast.worksheet.template.TemplateRef;
import org.holdfast.worksheet.template.WorksheetTemplate;
import org.holdfast.worksheet.template.WorksheetTemplates;

/** The worksheets of the library, all in memory. */
final class LibraryWorksheets implements WorksheetTemplates {

    private final List<Emotions.Family> feelings;
    private final List<WorksheetTemplate> all;
    private final Editions<WorksheetTemplate> editions;

    LibraryWorksheets(Shelf shelf) {
        feelings = FeelingsReader.read(shelf);
        all = new Folder(shelf, "worksheets").readAll(new WorksheetReader(feelings));
        editions = new Editions<>(all, template -> edition(template.ref()));
    }

    @Override
    public WorksheetTemplate get(TemplateRef ref) {
        return editions.get(edition(ref));
    }

    @Override
    public List<WorksheetTemplate> newest() {
        return editions.newest();
    }

    /** Every version of every worksheet. */
    List<WorksheetTemplate> all() {
        return all;
    }

    List<Emotions.Family> feelings() {
        return feelings;
    }

    boolean holds(String key) {
        return editions.holds(key);
    }

    private static Edition edition(TemplateRef ref) {
        return new Edition(ref.key(), ref.version());
    }
}
