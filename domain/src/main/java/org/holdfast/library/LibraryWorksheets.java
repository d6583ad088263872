package org.holdfast.library;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.holdfast.worksheet.template.Audience;
import org.holdfast.worksheet.template.Emotions;
import org.holdfast.worksheet.template.ItemKind;
import org.holdfast.worksheet.template.TemplateRef;
import org.holdfast.worksheet.template.WorksheetTemplate;
import org.holdfast.worksheet.template.WorksheetTemplates;

/** The worksheets of the library, all in memory. */
final class LibraryWorksheets implements WorksheetTemplates {

    /** The kinds that pages have a field for. */
    private static final Set<ItemKind> FIELDS = EnumSet.of(
            ItemKind.SHORT_TEXT, ItemKind.LONG_TEXT, ItemKind.SINGLE_CHOICE, ItemKind.SCALE, ItemKind.INFORMATION);

    private final List<Emotions.Family> feelings;
    private final List<WorksheetTemplate> all;
    private final Editions<WorksheetTemplate> editions;
    private final Editions<WorksheetTemplate> offered;

    LibraryWorksheets(Shelf shelf) {
        feelings = FeelingsReader.read(shelf);
        all = new Folder(shelf, "worksheets").readAll(new WorksheetReader(feelings));
        editions = new Editions<>(all, template -> edition(template.ref()));
        offered = new Editions<>(
                all.stream().filter(LibraryWorksheets::canBeFilledIn).toList(), template -> edition(template.ref()));
    }

    @Override
    public WorksheetTemplate get(TemplateRef ref) {
        return editions.get(edition(ref));
    }

    @Override
    public List<WorksheetTemplate> newest() {
        return offered.newest();
    }

    /** Every version of every worksheet, those that cannot be handed out yet too. */
    List<WorksheetTemplate> all() {
        return all;
    }

    List<Emotions.Family> feelings() {
        return feelings;
    }

    boolean holds(String key) {
        return editions.holds(key);
    }

    private static boolean canBeFilledIn(WorksheetTemplate template) {
        return template.audience() != Audience.JOINT
                && template.items().stream()
                        .allMatch(item ->
                                FIELDS.contains(item.kind()) && item.showWhen().isEmpty());
    }

    private static Edition edition(TemplateRef ref) {
        return new Edition(ref.key(), ref.version());
    }
}
