package org.holdfast.worksheet.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemComponent;
import org.hl7.fhir.r4.model.Questionnaire.QuestionnaireItemType;
import org.holdfast.worksheet.fhir.ChoicesRead.Offered;
import org.holdfast.worksheet.fhir.NotMapped.Why;
import org.holdfast.worksheet.template.Choice;
import org.holdfast.worksheet.template.Commitment;
import org.holdfast.worksheet.template.Form;
import org.holdfast.worksheet.template.Group;
import org.holdfast.worksheet.template.IStatement;
import org.holdfast.worksheet.template.Item;
import org.holdfast.worksheet.template.Matrix;
import org.holdfast.worksheet.template.Row;

/** Reads groups that a worksheet asks as one: tables, sentences in parts, and what is asked again and again. */
final class GroupRead {

    private static final int MOST_IN_TABLE = 20;
    private static final int MOST_ENTRIES = 14;
    private static final int MOST_IN_GROUP = 12;

    private final ChoicesRead choices;
    private final Spoken spoken;
    private final Notes notes;

    GroupRead(ChoicesRead choices, Spoken spoken, Notes notes) {
        this.choices = choices;
        this.spoken = spoken;
        this.notes = notes;
    }

    /** A table, or a sentence in parts; nothing where the group is neither. */
    Optional<Form> whole(QuestionnaireItemComponent group, Children children) {
        if (FormRead.repeats(group)) {
            return Optional.empty();
        }
        if (isParts(group, children, IStatement.PARTS)) {
            return Optional.of(new IStatement());
        }
        if (isParts(group, children, Commitment.PARTS)) {
            return Optional.of(new Commitment());
        }
        return Extensions.controls(group).contains("gtable") ? table(group, children.others()) : Optional.empty();
    }

    /** What is asked again and again; nothing where that asks nothing. */
    Optional<Form> entries(QuestionnaireItemComponent group, List<Item> inner, boolean required) {
        List<Item> items = inner.size() > MOST_IN_GROUP ? inner.subList(0, MOST_IN_GROUP) : inner;
        if (inner.size() > MOST_IN_GROUP) {
            notes.at(group, Why.MANY, String.valueOf(MOST_IN_GROUP));
        }
        if (items.stream().noneMatch(Item::isAnswered)) {
            return Optional.empty();
        }
        int most = Extensions.whole(group, Extensions.MOST_TIMES)
                .filter(times -> times >= 1 && times <= MOST_ENTRIES)
                .orElseGet(() -> {
                    notes.at(group, Why.TIMES, String.valueOf(MOST_ENTRIES));
                    return MOST_ENTRIES;
                });
        int needed = required ? 1 : 0;
        int least = Extensions.whole(group, Extensions.LEAST_TIMES).orElse(needed);
        int fits = Math.clamp(least, needed, most);
        if (fits != least) {
            notes.at(group, Why.TIMES, String.valueOf(fits));
        }
        return Optional.of(new Group(items, fits, most));
    }

    private static boolean isParts(QuestionnaireItemComponent group, Children children, List<String> names) {
        List<String> wanted =
                names.stream().map(name -> group.getLinkId() + "." + name).toList();
        return children.others().stream()
                        .map(QuestionnaireItemComponent::getLinkId)
                        .toList()
                        .equals(wanted)
                && children.others().stream()
                        .allMatch(one -> one.getType() == QuestionnaireItemType.TEXT && !one.hasEnableWhen());
    }

    private Optional<Form> table(QuestionnaireItemComponent group, List<QuestionnaireItemComponent> lines) {
        boolean fits = !lines.isEmpty()
                && lines.size() <= MOST_IN_TABLE
                && lines.stream()
                        .allMatch(line -> line.getType() == QuestionnaireItemType.CHOICE
                                && !FormRead.repeats(line)
                                && !line.hasEnableWhen()
                                && !line.hasItem()
                                && !line.hasModifierExtension()
                                && line.getAnswerOption().size() <= MOST_IN_TABLE);
        if (!fits) {
            return Optional.empty();
        }
        List<Offered> offered =
                lines.stream().map(line -> choices.read(line, MOST_IN_TABLE)).toList();
        Offered first = offered.getFirst();
        if (offered.stream().distinct().count() > 1 || first.choices().size() < 2) {
            return Optional.empty();
        }
        lines.forEach(line -> Leftovers.of(line, notes));
        List<Choice> all = first.choices();
        if (!first.allHavePoints() && !first.noneHasPoints()) {
            notes.at(group, Why.POINTS, "");
            all = first.withoutPoints();
        }
        return Optional.of(new Matrix(rows(group, lines), all));
    }

    private List<Row> rows(QuestionnaireItemComponent group, List<QuestionnaireItemComponent> lines) {
        KeyNames names = new KeyNames();
        List<Row> rows = new ArrayList<>();
        String before = group.getLinkId() + ".";
        for (QuestionnaireItemComponent line : lines) {
            String id = line.getLinkId();
            if (Asked.isTrue(line.getRequiredElement()) && !Asked.isTrue(group.getRequiredElement())) {
                notes.at(line, Why.REQUIRED, "");
            }
            rows.add(new Row(
                    names.of(id.startsWith(before) ? id.substring(before.length()) : id),
                    spoken.orElse(line, line.getTextElement(), Spoken.TEXT, id)));
        }
        return rows;
    }
}
