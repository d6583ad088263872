package org.holdfast.worksheet.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.holdfast.access.Visibility;
import org.holdfast.shared.Refused;
import org.holdfast.shared.Words;
import org.holdfast.worksheet.fhir.NotMapped.Why;
import org.holdfast.worksheet.template.Condition;
import org.holdfast.worksheet.template.Emotions;
import org.holdfast.worksheet.template.Form;
import org.holdfast.worksheet.template.Information;
import org.holdfast.worksheet.template.Item;

/** Reads the items of a Questionnaire, in order; those within others come after them. */
final class ItemsRead {

    private static final int MOST_ITEMS = 120;

    private final KeyNames keys = new KeyNames();
    private final FormRead forms;
    private final GroupRead groups;
    private final WhenRead when;
    private final Spoken spoken;
    private final Notes notes;
    private int made;

    ItemsRead(List<Emotions.Family> feelings, Spoken spoken, Notes notes) {
        this.forms = new FormRead(feelings, spoken, notes);
        this.groups = new GroupRead(forms.choices(), spoken, notes);
        this.when = new WhenRead(notes);
        this.spoken = spoken;
        this.notes = notes;
    }

    /**
     * Where items stand.
     *
     * @param outer when that is shown at all
     * @param group who sees what is asked again and again; empty outside of such a group
     */
    private record Place(Optional<Condition> outer, Optional<Visibility> group) {

        Place when(Optional<Condition> condition) {
            return new Place(condition, group);
        }
    }

    WhenRead when() {
        return when;
    }

    /** @param outer when all of them are asked */
    List<Item> read(List<QuestionnaireItemComponent> items, Optional<Condition> outer) {
        List<Item> all = new ArrayList<>();
        items.forEach(item -> read(item, new Place(outer, Optional.empty()), all));
        return all;
    }

    /** Whether a group can be a section: nothing but a heading over other items. */
    boolean isPlainGroup(QuestionnaireItemComponent item) {
        return item.getType() == QuestionnaireItemType.GROUP
                && !FormRead.repeats(item)
                && !isLeftOut(item)
                && groups.whole(item, new Children(item)).isEmpty();
    }

    private void read(QuestionnaireItemComponent item, Place place, List<Item> into) {
        if (isLeftOut(item)) {
            notes.at(item, item.hasModifierExtension() ? Why.MODIFIER : Why.HIDDEN, "");
            return;
        }
        Leftovers.of(item, notes);
        Optional<Condition> condition = condition(item, place);
        Children children = new Children(item);
        if (item.getType() == null) {
            notes.at(item, Why.LEFT_OUT, "?");
        } else if (item.getType() == QuestionnaireItemType.GROUP) {
            group(item, children, place.when(condition), into);
        } else if (item.getType() == QuestionnaireItemType.DISPLAY) {
            add(item, keys.of(item.getLinkId()), new Information(), children, place.when(condition), into);
            lift(item, children.others(), place.when(condition), into);
        } else {
            question(item, children, place.when(condition), into);
        }
    }

    private void question(QuestionnaireItemComponent item, Children children, Place place, List<Item> into) {
        String key = keys.of(item.getLinkId());
        forms.question(key, item, children).ifPresent(asked -> {
            add(item, key, asked.form(), children, place, into);
            if (place.group().isEmpty()) {
                when.asked(item.getLinkId(), asked);
            }
        });
        lift(item, children.others(), place, into);
    }

    private void group(QuestionnaireItemComponent item, Children children, Place place, List<Item> into) {
        Optional<Form> whole = groups.whole(item, children);
        if (whole.isPresent()) {
            add(item, keys.of(item.getLinkId()), whole.get(), children, place, into);
            return;
        }
        if (FormRead.repeats(item) && place.group().isEmpty()) {
            String key = keys.of(item.getLinkId());
            List<Item> inner = new ArrayList<>();
            Place within = new Place(Optional.empty(), Optional.of(readers(item, place)));
            children.others().forEach(one -> read(one, within, inner));
            Optional<Form> entries = groups.entries(item, inner, Asked.isTrue(item.getRequiredElement()));
            if (entries.isPresent()) {
                add(item, key, entries.get(), children, place, into);
                return;
            }
        }
        if (item.hasText()) {
            add(item, keys.of(item.getLinkId()), new Information(), children, place, into);
        }
        lift(item, children.others(), place, into);
    }

    /** What is within an item that holds nothing here comes after it. */
    private void lift(
            QuestionnaireItemComponent item, List<QuestionnaireItemComponent> inner, Place place, List<Item> into) {
        if (!inner.isEmpty()) {
            notes.at(item, Why.NESTED, "");
            inner.forEach(one -> read(one, place, into));
        }
    }

    private void add(
            QuestionnaireItemComponent item, String key, Form form, Children children, Place place, List<Item> into) {
        made++;
        if (made > MOST_ITEMS) {
            throw new Refused("refused.fhir.items", MOST_ITEMS);
        }
        boolean required = Asked.isTrue(item.getRequiredElement()) && !(form instanceof Information);
        Words prompt = spoken.orElse(item, item.getTextElement(), Spoken.TEXT, item.getLinkId());
        into.add(new Item(key, form, prompt, help(item, children), required, readers(item, place), place.outer()));
    }

    private Words help(QuestionnaireItemComponent item, Children children) {
        return children.help()
                .map(help -> {
                    Leftovers.of(help, notes);
                    return spoken.of(help, help.getTextElement(), Spoken.TEXT);
                })
                .or(() -> Extensions.find(item, Extensions.OWN + "help")
                        .map(help -> spoken.of(item, Extensions.words(help), Spoken.TEXT)))
                .orElse(new Words("", ""));
    }

    /** Whoever does not say who sees an answer keeps it between the person and the counselor. */
    private Visibility readers(QuestionnaireItemComponent item, Place place) {
        Optional<Visibility> said = Extensions.find(item, Extensions.OWN + "visibility")
                .flatMap(own -> Extensions.constant(Visibility.class, Extensions.text(own)));
        if (place.group().isPresent()) {
            Visibility all = place.group().get();
            said.filter(one -> one != all).ifPresent(one -> notes.at(item, Why.READERS, ""));
            return all;
        }
        if (said.isEmpty()) {
            notes.whole(Why.READERS, "");
        }
        return said.orElse(Visibility.ME_AND_COUNSELOR);
    }

    /** Within what is asked again and again, everything is always asked. */
    private Optional<Condition> condition(QuestionnaireItemComponent item, Place place) {
        if (!item.hasEnableWhen()) {
            return place.outer();
        }
        if (place.group().isPresent()) {
            notes.at(item, Why.CONDITION, "");
            return Optional.empty();
        }
        return when.both(item, place.outer(), when.read(item));
    }

    private static boolean isLeftOut(QuestionnaireItemComponent item) {
        return item.hasModifierExtension()
                || Extensions.find(item, Leftovers.HIDDEN)
                        .filter(hidden -> Asked.isTrue(hidden.getValue()))
                        .isPresent();
    }
}
