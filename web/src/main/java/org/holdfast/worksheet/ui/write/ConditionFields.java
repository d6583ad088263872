package org.holdfast.worksheet.ui.write;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.holdfast.worksheet.template.ItemKind;
import org.holdfast.worksheet.writing.Conditions;
import org.holdfast.worksheet.writing.Conditions.How;
import org.holdfast.worksheet.writing.Conditions.Test;
import org.holdfast.worksheet.writing.DraftSheet;

/** When an item is asked: always, or only after certain answers to earlier ones. */
final class ConditionFields extends Div {

    private final Pen pen;
    private final String key;
    private final List<String> possible;

    ConditionFields(Pen pen, String key) {
        this.pen = pen;
        this.key = key;
        DraftSheet draft = pen.draft();
        String item = draft.place(key).orElseThrow();
        // A feeling or an order has too many faces to be looked at in one line here; what a copy brings stays
        this.possible = Conditions.possible(draft, item).stream()
                .filter(at -> draft.kind(at) != ItemKind.EMOTIONS)
                .map(draft::key)
                .toList();
        List<Test> tests = Conditions.of(draft, item);
        add(new H4(getTranslation("editor.when")));
        if (tests.isEmpty()) {
            add(new Paragraph(getTranslation(possible.isEmpty() ? "editor.when.none" : "editor.when.always")));
        }
        if (tests.size() > 1) {
            add(match(Conditions.isAny(draft, item), tests));
        }
        for (int index = 0; index < tests.size(); index++) {
            add(line(tests, index));
        }
        if (!possible.isEmpty()) {
            Button more = new Button(getTranslation("editor.when.add"), press -> ask(with(tests, first())));
            more.setId(id("add"));
            add(more);
        }
        addClassName("hf-write-when");
    }

    private Select<Boolean> match(boolean any, List<Test> tests) {
        Select<Boolean> match = new Select<>();
        match.setLabel(getTranslation("editor.when.match"));
        match.setItems(false, true);
        match.setItemLabelGenerator(one -> getTranslation(one ? "editor.when.any" : "editor.when.all"));
        match.setValue(any);
        match.addValueChangeListener(
                change -> pen.shape(draft -> Conditions.ask(draft, place(draft), change.getValue(), tests), id("add")));
        return match;
    }

    private Div line(List<Test> tests, int index) {
        Test test = tests.get(index);
        Div line = new Div(item(tests, index), how(tests, index));
        line.add(test.how().looksAtNumber() ? number(tests, index) : choice(tests, index));
        line.add(Symbol.button("×", getTranslation("editor.when.remove"), () -> {
            List<Test> fewer = new ArrayList<>(tests);
            fewer.remove(index);
            ask(fewer);
        }));
        line.addClassName("hf-write-test");
        return line;
    }

    private Select<String> item(List<Test> tests, int index) {
        Select<String> item = new Select<>();
        item.setLabel(getTranslation("editor.when.item"));
        List<String> offered = new ArrayList<>(possible);
        String now = tests.get(index).item();
        if (!offered.contains(now)) {
            offered.add(now);
        }
        item.setItems(offered);
        item.setItemLabelGenerator(this::prompt);
        item.setValue(now);
        item.addValueChangeListener(change -> ask(replaced(tests, index, look(change.getValue()))));
        return item;
    }

    private Select<How> how(List<Test> tests, int index) {
        Test test = tests.get(index);
        Select<How> how = new Select<>();
        how.setLabel(getTranslation("editor.when.how"));
        List<How> offered = new ArrayList<>(pen.draft()
                .place(test.item())
                .map(at -> How.of(pen.draft().kind(at)))
                .orElse(List.of()));
        if (!offered.contains(test.how())) {
            offered.add(test.how());
        }
        how.setItems(offered);
        how.setItemLabelGenerator(
                one -> getTranslation("editor.when." + one.name().toLowerCase(Locale.ROOT)));
        how.setValue(test.how());
        how.addValueChangeListener(
                change -> ask(replaced(tests, index, new Test(test.item(), change.getValue(), test.value()))));
        return how;
    }

    private Select<String> choice(List<Test> tests, int index) {
        Test test = tests.get(index);
        Select<String> choice = new Select<>();
        choice.setLabel(getTranslation("editor.when.choice"));
        List<String> offered = new ArrayList<>(choices(test.item()));
        if (!offered.contains(test.value())) {
            offered.add(test.value());
        }
        choice.setItems(offered);
        choice.setItemLabelGenerator(one -> label(test.item(), one));
        choice.setValue(test.value());
        choice.addValueChangeListener(
                change -> ask(replaced(tests, index, new Test(test.item(), test.how(), change.getValue()))));
        return choice;
    }

    private IntegerField number(List<Test> tests, int index) {
        Test test = tests.get(index);
        IntegerField number = new IntegerField(getTranslation("editor.when.number"));
        number.setValue(Integer.valueOf(test.value()));
        number.addValueChangeListener(change -> {
            if (change.getValue() != null && !number.isInvalid()) {
                ask(replaced(
                        tests,
                        index,
                        new Test(test.item(), test.how(), change.getValue().toString())));
            }
        });
        return number;
    }

    private void ask(List<Test> tests) {
        pen.shape(
                draft -> Conditions.ask(draft, place(draft), Conditions.isAny(draft, place(draft)), tests), id("add"));
    }

    private Test first() {
        return look(possible.getFirst());
    }

    /** The first way to look at an item. */
    private Test look(String item) {
        DraftSheet draft = pen.draft();
        How how = How.of(draft.kind(draft.place(item).orElseThrow())).getFirst();
        return new Test(
                item,
                how,
                how.looksAtNumber() ? "1" : choices(item).stream().findFirst().orElse(""));
    }

    private List<String> choices(String item) {
        DraftSheet draft = pen.draft();
        return draft.place(item).stream()
                .flatMap(at -> draft.entries(at + "/choices").stream())
                .map(draft::key)
                .toList();
    }

    private String prompt(String item) {
        DraftSheet draft = pen.draft();
        return draft.place(item)
                .map(at -> draft.words(at + "/prompt").in(getLocale()))
                .filter(words -> !words.isBlank())
                .orElse(getTranslation("editor.nameless"));
    }

    private String label(String item, String choice) {
        DraftSheet draft = pen.draft();
        return draft.place(item).stream()
                .flatMap(at -> draft.entries(at + "/choices").stream())
                .filter(at -> draft.key(at).equals(choice))
                .map(at -> draft.words(at + "/label").in(getLocale()))
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse(getTranslation("editor.nameless"));
    }

    private String place(DraftSheet draft) {
        return draft.place(key).orElseThrow();
    }

    private static List<Test> with(List<Test> tests, Test one) {
        List<Test> more = new ArrayList<>(tests);
        more.add(one);
        return more;
    }

    private static List<Test> replaced(List<Test> tests, int index, Test one) {
        List<Test> changed = new ArrayList<>(tests);
        changed.set(index, one);
        return changed;
    }

    private String id(String part) {
        return "write-" + key + "-when-" + part;
    }
}
