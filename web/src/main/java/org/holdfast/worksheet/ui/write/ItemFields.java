package org.holdfast.worksheet.ui.write;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.holdfast.access.Visibility;
import org.holdfast.worksheet.template.Audience;
import org.holdfast.worksheet.template.ItemKind;
import org.holdfast.worksheet.writing.DraftSheet;
import org.holdfast.worksheet.writing.Scoring;
import org.holdfast.worksheet.writing.Shaping;

/** Everything about one item: how it is answered, what it asks, who will read the answer, and when it is asked. */
final class ItemFields extends Div {

    private static final int FURTHEST = 1_000_000;

    private final Pen pen;
    private final String key;
    private final ItemKind kind;

    /** @param inner whether it is repeated in a group, which decides what it shares with the others in it */
    ItemFields(Pen pen, String key, boolean inner) {
        this.pen = pen;
        this.key = key;
        this.kind = pen.draft().kind(place(pen.draft()));
        add(kind(inner), words("editor.prompt", "/prompt"));
        if (kind != ItemKind.INFORMATION) {
            add(words("editor.help", "/help"));
        }
        own();
        if (kind != ItemKind.INFORMATION) {
            add(required());
        }
        if (!inner) {
            if (kind != ItemKind.INFORMATION) {
                add(readers());
            }
            add(new ConditionFields(pen, key));
        }
        addClassName("hf-write-fields");
    }

    private void own() {
        switch (kind) {
            case SINGLE_CHOICE, LIKERT, RANKING -> add(choices());
            case MULTIPLE_CHOICE -> add(choices(), most("editor.most.choices"));
            case MATRIX ->
                add(new LabelList(pen, key, "rows", draft -> Shaping.addRow(draft, place(draft))), choices(), points());
            case SCALE -> add(words("editor.low", "/low"), words("editor.high", "/high"));
            case NUMBER ->
                add(
                        pair(number("editor.least", "/least", -FURTHEST), number("editor.most", "/most", -FURTHEST)),
                        words("editor.unit", "/unit"));
            case EMOTIONS -> add(most("editor.most.feelings"));
            case GROUP ->
                add(
                        pair(
                                number("editor.entries.least", "/atLeast", 0),
                                number("editor.entries.most", "/atMost", 1)),
                        repeated());
            default -> {}
        }
    }

    private Select<ItemKind> kind(boolean inner) {
        Select<ItemKind> select = new Select<>();
        select.setLabel(getTranslation("editor.kind"));
        select.setItems(kinds(inner));
        select.setItemLabelGenerator(ItemFields::name);
        select.setValue(kind);
        select.setId("write-" + key + "-kind");
        select.addValueChangeListener(change ->
                pen.shape(draft -> Shaping.as(draft, place(draft), change.getValue()), "write-" + key + "-kind"));
        return select;
    }

    static String name(ItemKind kind) {
        return com.vaadin.flow.i18n.I18NProvider.translate(
                "editor.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    /** What a group repeats holds no further group. */
    static List<ItemKind> kinds(boolean inner) {
        return Arrays.stream(ItemKind.values())
                .filter(one -> !inner || one != ItemKind.GROUP)
                .toList();
    }

    private WordsPair words(String label, String field) {
        return new WordsPair(pen, getTranslation(label), key + field, () -> place(pen.draft()) + field);
    }

    private LabelList choices() {
        return new LabelList(pen, key, "choices", draft -> Shaping.addChoice(draft, place(draft)));
    }

    private Checkbox required() {
        Checkbox required =
                new Checkbox(getTranslation("editor.required"), pen.draft().flag(place(pen.draft()) + "/required"));
        required.addValueChangeListener(change ->
                pen.write("", draft -> draft.with(place(draft) + "/required", change.getValue())));
        return required;
    }

    /** A table's choices all give points, or none does. */
    private Checkbox points() {
        String id = "write-" + key + "-points";
        Checkbox points = new Checkbox(
                getTranslation("editor.table.points"), pen.draft().has(place(pen.draft()) + "/choices/0/score"));
        points.setId(id);
        points.addValueChangeListener(
                change -> pen.shape(draft -> Scoring.points(draft, place(draft), change.getValue()), id));
        return points;
    }

    private Component readers() {
        if (pen.draft().text("/audience").filter(Audience.JOINT.name()::equals).isPresent()) {
            return new Paragraph(getTranslation("editor.readers.joint"));
        }
        RadioButtonGroup<Visibility> readers = new RadioButtonGroup<>();
        readers.setLabel(getTranslation("editor.readers"));
        readers.setItems(Visibility.values());
        readers.setItemLabelGenerator(
                one -> getTranslation("editor.readers." + one.name().toLowerCase(Locale.ROOT)));
        readers.setValue(Visibility.valueOf(
                pen.draft().text(place(pen.draft()) + "/visibility").orElseThrow()));
        readers.setId("write-" + key + "-readers");
        readers.addValueChangeListener(change -> pen.shape(
                draft -> Shaping.readBy(draft, place(draft), change.getValue()), "write-" + key + "-readers"));
        return readers;
    }

    private IntegerField number(String label, String field, int least) {
        IntegerField number = new IntegerField(getTranslation(label));
        number.setMin(least);
        number.setMax(FURTHEST);
        number.setValue(pen.draft().number(place(pen.draft()) + field).orElse(least));
        number.addValueChangeListener(change -> {
            if (change.getValue() != null && !number.isInvalid()) {
                pen.write(key + field, draft -> draft.with(place(draft) + field, change.getValue()));
            }
        });
        return number;
    }

    /** How many may be chosen; no limit, where it is left empty. */
    private IntegerField most(String label) {
        IntegerField most = new IntegerField(getTranslation(label));
        most.setMin(1);
        pen.draft().number(place(pen.draft()) + "/atMost").ifPresent(most::setValue);
        most.addValueChangeListener(change -> {
            if (!most.isInvalid()) {
                pen.write(
                        key + "/atMost",
                        draft -> change.getValue() == null
                                ? draft.without(place(draft) + "/atMost")
                                : draft.with(place(draft) + "/atMost", change.getValue()));
            }
        });
        return most;
    }

    /** What a group repeats, each with its own fields. */
    private Div repeated() {
        Div all = new Div();
        all.addClassName("hf-write-repeated");
        List<String> entries = pen.draft().entries(place(pen.draft()) + "/items");
        for (int index = 0; index < entries.size(); index++) {
            all.add(new ItemCard(pen, pen.draft().key(entries.get(index)), index, entries.size(), true));
        }
        Button more = new Button(getTranslation("editor.group.add"), press -> {
            String id = "write-" + key + "-group-add";
            pen.shape(draft -> Shaping.addItem(draft, place(draft), ItemKind.SHORT_TEXT), id);
        });
        more.setId("write-" + key + "-group-add");
        all.add(more);
        return all;
    }

    private static Div pair(Component one, Component other) {
        Div pair = new Div(one, other);
        pair.addClassName("hf-pairs");
        return pair;
    }

    private String place(DraftSheet draft) {
        return draft.place(key).orElseThrow();
    }
}
