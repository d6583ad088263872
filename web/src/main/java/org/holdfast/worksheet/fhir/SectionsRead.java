package org.holdfast.worksheet.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.holdfast.shared.Refused;
import org.holdfast.shared.Words;
import org.holdfast.worksheet.fhir.NotMapped.Why;
import org.holdfast.worksheet.template.Condition;
import org.holdfast.worksheet.template.Item;
import org.holdfast.worksheet.template.Section;

/** Reads the outermost groups as sections; items that stand outside of any are a section by themselves. */
final class SectionsRead {

    private static final int MOST_SECTIONS = 30;
    private static final int MOST_ITEMS = 40;
    private static final Words NOTHING = new Words("", "");

    private final List<Section> sections = new ArrayList<>();
    private final ItemsRead items;
    private final Spoken spoken;
    private final Notes notes;

    SectionsRead(ItemsRead items, Spoken spoken, Notes notes) {
        this.items = items;
        this.spoken = spoken;
        this.notes = notes;
    }

    /** @param otherwise what is said over items that stand outside of any group */
    List<Section> read(List<QuestionnaireItemComponent> all, Words otherwise) {
        List<QuestionnaireItemComponent> loose = new ArrayList<>();
        for (QuestionnaireItemComponent one : all) {
            if (items.isPlainGroup(one)) {
                add(otherwise, NOTHING, items.read(loose, Optional.empty()));
                loose.clear();
                section(one);
            } else {
                loose.add(one);
            }
        }
        add(otherwise, NOTHING, items.read(loose, Optional.empty()));
        return List.copyOf(sections);
    }

    private void section(QuestionnaireItemComponent group) {
        Leftovers.of(group, notes);
        if (Asked.isTrue(group.getRequiredElement())) {
            notes.at(group, Why.REQUIRED, "");
        }
        Words title = spoken.orElse(group, group.getTextElement(), Spoken.TEXT, group.getLinkId());
        Optional<Condition> condition = items.when().read(group);
        List<QuestionnaireItemComponent> inner = new ArrayList<>(group.getItem());
        Words intro = intro(group, inner);
        List<Item> read = items.read(inner, condition);
        if (read.isEmpty()) {
            notes.at(group, Why.EMPTY, "");
        }
        if (title.english().length() <= Spoken.NAME && title.spanish().length() <= Spoken.NAME) {
            add(title, intro, read);
            return;
        }
        notes.at(group, Why.LONG, String.valueOf(Spoken.NAME));
        Words heading =
                new Words(Notes.shortened(title.english(), Spoken.NAME), Notes.shortened(title.spanish(), Spoken.NAME));
        add(heading, Spoken.isNothing(intro) ? title : intro, read);
    }

    /** Takes the words to lead in from what is within, where we wrote them. */
    private Words intro(QuestionnaireItemComponent group, List<QuestionnaireItemComponent> inner) {
        if (inner.isEmpty()
                || inner.getFirst().getType() != QuestionnaireItemType.DISPLAY
                || !inner.getFirst().getLinkId().equals(group.getLinkId() + ".intro")) {
            return NOTHING;
        }
        QuestionnaireItemComponent intro = inner.removeFirst();
        Leftovers.of(intro, notes);
        return spoken.of(intro, intro.getTextElement(), Spoken.TEXT);
    }

    private void add(Words title, Words intro, List<Item> all) {
        for (int from = 0; from < all.size(); from += MOST_ITEMS) {
            if (sections.size() == MOST_SECTIONS) {
                throw new Refused("refused.fhir.sections", MOST_SECTIONS);
            }
            if (from > 0) {
                notes.whole(Why.SPLIT, title.english());
            }
            sections.add(new Section(
                    title, from == 0 ? intro : NOTHING, all.subList(from, Math.min(all.size(), from + MOST_ITEMS))));
        }
    }
}
