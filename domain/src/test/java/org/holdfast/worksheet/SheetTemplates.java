package org.holdfast.worksheet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.holdfast.access.Visibility;
import org.holdfast.shared.Element;
import org.holdfast.shared.NotFound;
import org.holdfast.shared.Words;
import org.holdfast.worksheet.template.Audience;
import org.holdfast.worksheet.template.Choice;
import org.holdfast.worksheet.template.Form;
import org.holdfast.worksheet.template.Information;
import org.holdfast.worksheet.template.Item;
import org.holdfast.worksheet.template.LongText;
import org.holdfast.worksheet.template.Scale;
import org.holdfast.worksheet.template.Section;
import org.holdfast.worksheet.template.ShortText;
import org.holdfast.worksheet.template.SingleChoice;
import org.holdfast.worksheet.template.TemplateRef;
import org.holdfast.worksheet.template.WorkPhase;
import org.holdfast.worksheet.template.WorksheetTemplate;
import org.holdfast.worksheet.template.WorksheetTemplates;

/** Worksheets to test with: one with several kinds of items, for each alone, and one for both together. */
public final class SheetTemplates implements WorksheetTemplates {

    private static final WorksheetTemplate OPEN_TALK = new WorksheetTemplate(
            Desk.TEMPLATE,
            words("An open talk"),
            words("To test with"),
            10,
            Set.of(Element.BOUNDARIES),
            Set.of(WorkPhase.ANY_TIME),
            Audience.EACH_SEPARATELY,
            words("None"),
            List.of(new Section(
                    words("Section"),
                    words("Intro"),
                    List.of(
                            item("read-this", new Information(), false, Visibility.ME_AND_COUNSELOR),
                            item("feeling", new LongText(), true, Visibility.PARTNER_AFTER_REVEAL),
                            item("need", new ShortText(), true, Visibility.ME_AND_COUNSELOR),
                            item("thanks", new LongText(), false, Visibility.BOTH_NOW),
                            new Item(
                                    "kind",
                                    new SingleChoice(List.of(
                                            new Choice("limit", words("A limit")),
                                            new Choice("request", words("A request")))),
                                    words("Which?"),
                                    words(""),
                                    false,
                                    Visibility.PARTNER_AFTER_REVEAL),
                            item("trust", new Scale(), false, Visibility.ME_AND_COUNSELOR)))),
            List.of());

    private static final WorksheetTemplate OUR_PLAN = new WorksheetTemplate(
            Desk.TOGETHER,
            words("Our plan"),
            words("To test with"),
            10,
            Set.of(Element.BOUNDARIES),
            Set.of(WorkPhase.ANY_TIME),
            Audience.JOINT,
            words("None"),
            List.of(new Section(
                    words("Section"),
                    words("Intro"),
                    List.of(
                            item("when", new ShortText(), true, Visibility.BOTH_NOW),
                            item("how", new LongText(), false, Visibility.BOTH_NOW)))),
            List.of());

    private boolean archived;

    /** Offers it no longer. */
    void archive() {
        archived = true;
    }

    @Override
    public WorksheetTemplate get(TemplateRef ref) {
        return Stream.of(OPEN_TALK, OUR_PLAN)
                .filter(template -> template.ref().equals(ref))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    @Override
    public List<WorksheetTemplate> newest() {
        return archived ? List.of() : List.of(OPEN_TALK, OUR_PLAN);
    }

    private static Item item(String key, Form form, boolean required, Visibility visibility) {
        return new Item(key, form, words(key), words(""), required, visibility);
    }

    private static Words words(String text) {
        return new Words(text, text);
    }
}
