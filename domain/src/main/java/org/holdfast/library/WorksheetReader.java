package org.holdfast.library;

import org.holdfast.access.Visibility;
import org.holdfast.shared.Element;
import org.holdfast.worksheet.template.Choice;
import org.holdfast.worksheet.template.Item;
import org.holdfast.worksheet.template.ItemKind;
import org.holdfast.worksheet.template.Section;
import org.holdfast.worksheet.template.TemplateRef;
import org.holdfast.worksheet.template.WorksheetTemplate;

/** Reads one worksheet file. */
final class WorksheetReader {

    private static final int TWO_HOURS = 120;

    private WorksheetReader() {}

    static WorksheetTemplate read(Fields file) {
        Edition edition = Edition.read(file);
        return new WorksheetTemplate(
                new TemplateRef(edition.key(), edition.version()),
                file.words("title"),
                file.words("purpose"),
                file.number("minutes", 1, TWO_HOURS),
                file.someOf(Element.class, "elements"),
                file.words("evidence"),
                file.list("sections", WorksheetReader::section));
    }

    private static Section section(Fields section) {
        return new Section(
                section.words("title"), section.words("intro"), section.list("items", WorksheetReader::item));
    }

    private static Item item(Fields item) {
        return new Item(
                item.text("key"),
                item.oneOf(ItemKind.class, "kind"),
                item.words("prompt"),
                item.words("help"),
                item.flag("required"),
                item.oneOf(Visibility.class, "visibility"),
                item.optionalList("choices", WorksheetReader::choice));
    }

    private static Choice choice(Fields choice) {
        return new Choice(choice.text("key"), choice.words("label"));
    }
}
