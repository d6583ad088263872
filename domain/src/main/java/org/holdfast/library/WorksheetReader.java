package org.holdfast.library;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.holdfast.access.Visibility;
import org.holdfast.shared.Element;
import org.holdfast.worksheet.template.Audience;
import org.holdfast.worksheet.template.Emotions;
import org.holdfast.worksheet.template.Form;
import org.holdfast.worksheet.template.Item;
import org.holdfast.worksheet.template.Score;
import org.holdfast.worksheet.template.Section;
import org.holdfast.worksheet.template.TemplateRef;
import org.holdfast.worksheet.template.WorkPhase;
import org.holdfast.worksheet.template.WorksheetTemplate;

/** Reads one worksheet file; one that says neither phase nor audience fits any time and each alone. */
final class WorksheetReader implements Function<Fields, WorksheetTemplate> {

    private static final int POINTS = 10_000;

    private final FormReader forms;

    /** @param feelings the feelings that every picker offers */
    WorksheetReader(List<Emotions.Family> feelings) {
        this.forms = new FormReader(feelings, this::item);
    }

    @Override
    public WorksheetTemplate apply(Fields file) {
        Edition edition = Edition.read(file);
        return new WorksheetTemplate(
                new TemplateRef(edition.key(), edition.version()),
                file.words("title"),
                file.words("purpose"),
                file.number("minutes", 1, WorksheetTemplate.MOST_MINUTES),
                file.has("elements") ? file.someOf(Element.class, "elements") : Set.of(),
                file.has("phases") ? file.someOf(WorkPhase.class, "phases") : Set.of(WorkPhase.ANY_TIME),
                file.has("audience") ? file.oneOf(Audience.class, "audience") : Audience.EACH_SEPARATELY,
                file.optionalWords("evidence"),
                file.list("sections", this::section),
                file.optionalList("scores", WorksheetReader::score));
    }

    private Section section(Fields section) {
        return new Section(section.words("title"), section.optionalWords("intro"), section.list("items", this::item));
    }

    private Item item(Fields item) {
        return new Item(
                item.text("key"),
                form(item),
                item.words("prompt"),
                item.optionalWords("help"),
                item.flag("required"),
                item.oneOf(Visibility.class, "visibility"),
                item.has("showWhen") ? Optional.of(item.object("showWhen", ConditionReader::read)) : Optional.empty());
    }

    private Form form(Fields item) {
        try {
            return forms.read(item);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Item '" + item.text("key") + "': " + e.getMessage(), e);
        }
    }

    private static Score score(Fields score) {
        return new Score(
                score.text("key"),
                score.words("title"),
                score.texts("items").stream().map(Score.Source::named).toList(),
                score.oneOf(Score.By.class, "by"),
                score.words("note"),
                score.optionalList("bands", WorksheetReader::band));
    }

    private static Score.Band band(Fields band) {
        return new Score.Band(
                band.number("from", -POINTS, POINTS), band.number("to", -POINTS, POINTS), band.words("label"));
    }
}
