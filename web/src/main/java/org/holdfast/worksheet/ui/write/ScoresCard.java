package org.holdfast.worksheet.ui.write;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.holdfast.worksheet.template.Score;
import org.holdfast.worksheet.writing.DraftSheet;
import org.holdfast.worksheet.writing.Scoring;

/** The numbers that are made of answers: what each counts, what it is worth, and what its stretches are called. */
final class ScoresCard extends Section {

    static final String ID = "write-scores";

    private static final String ADD = "write-scores-add";

    private final Pen pen;

    ScoresCard(Pen pen) {
        this.pen = pen;
        Paragraph what = new Paragraph(getTranslation("editor.scores.what"));
        what.addClassName("hf-quiet");
        add(new H2(getTranslation("editor.scores")), what);
        List<String> scores = Scoring.scores(pen.draft());
        for (int index = 0; index < scores.size(); index++) {
            add(score(scores.get(index), index));
        }
        Button more = new Button(getTranslation("editor.score.add"), press -> pen.shape(Scoring::add, ADD));
        more.setId(ADD);
        add(more);
        addClassNames("hf-card", "hf-write-section");
        setId(ID);
        setVisible(!scores.isEmpty() || !Scoring.countable(pen.draft()).isEmpty());
    }

    private Div score(String at, int index) {
        String name = getTranslation("editor.score", index + 1);
        Div head = new Div(
                new H3(name),
                Symbol.button(
                        "×",
                        getTranslation("editor.remove", name),
                        () -> pen.shape(draft -> Scoring.remove(draft, at), Desk.UNDO)));
        head.addClassName("hf-write-head");
        Div card = new Div(
                head,
                new WordsPair(pen, getTranslation("editor.score.title"), at + "/title", () -> at + "/title"),
                new WordsPair(pen, getTranslation("editor.score.note"), at + "/note", () -> at + "/note"),
                by(at),
                items(at));
        List<String> bands = pen.draft().entries(at + "/bands");
        for (int band = 0; band < bands.size(); band++) {
            card.add(band(at, bands.get(band), band));
        }
        String add = at + "-add-band";
        Button more = new Button(
                getTranslation("editor.score.band.add"), press -> pen.shape(draft -> Scoring.addBand(draft, at), add));
        more.setId(add);
        card.add(more);
        card.addClassNames("hf-write-item", "hf-write-labels");
        return card;
    }

    private Select<Score.By> by(String at) {
        Select<Score.By> by = new Select<>();
        by.setLabel(getTranslation("editor.score.by"));
        by.setItems(Score.By.values());
        by.setItemLabelGenerator(
                one -> getTranslation("editor.score." + one.name().toLowerCase(Locale.ROOT)));
        by.setValue(Score.By.valueOf(pen.draft().text(at + "/by").orElseThrow()));
        by.addValueChangeListener(change ->
                pen.write("", draft -> draft.with(at + "/by", change.getValue().name())));
        return by;
    }

    private CheckboxGroup<String> items(String at) {
        CheckboxGroup<String> items = new CheckboxGroup<>();
        items.setLabel(getTranslation("editor.score.items"));
        Set<String> offered = new LinkedHashSet<>(Scoring.countable(pen.draft()));
        List<String> counted = pen.draft().names(at + "/items");
        offered.addAll(counted);
        items.setItems(offered);
        items.setItemLabelGenerator(this::named);
        items.setValue(Set.copyOf(counted));
        items.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                List<String> chosen =
                        offered.stream().filter(change.getValue()::contains).toList();
                pen.write("", draft -> draft.with(at + "/items", chosen));
            }
        });
        return items;
    }

    /** What an item or a row asks. */
    private String named(String source) {
        DraftSheet draft = pen.draft();
        int dot = source.indexOf('.');
        String key = dot < 0 ? source : source.substring(0, dot);
        String words = draft.place(key)
                .map(item -> dot < 0
                        ? draft.words(item + "/prompt")
                        : draft.entries(item + "/rows").stream()
                                .filter(row -> draft.key(row).equals(source.substring(dot + 1)))
                                .map(row -> draft.words(row + "/label"))
                                .findFirst()
                                .orElse(draft.words("")))
                .orElse(draft.words(""))
                .in(getLocale());
        return words.isBlank() ? getTranslation("editor.nameless") : words;
    }

    private Div band(String at, String band, int index) {
        String name = getTranslation("editor.score.band", index + 1);
        Div line = new Div(
                number("editor.score.from", band + "/from"),
                number("editor.score.to", band + "/to"),
                Symbol.button(
                        "×",
                        getTranslation("editor.remove", name),
                        () -> pen.shape(draft -> Scoring.removeBand(draft, at, band), at + "-add-band")));
        line.addClassName("hf-write-test");
        return new Div(line, new WordsPair(pen, name, band + "/label", () -> band + "/label"));
    }

    private IntegerField number(String label, String at) {
        IntegerField number = new IntegerField(getTranslation(label));
        number.setValue(pen.draft().number(at).orElse(0));
        number.addValueChangeListener(change -> {
            if (change.getValue() != null && !number.isInvalid()) {
                pen.write(at, draft -> draft.with(at, change.getValue()));
            }
        });
        return number;
    }
}
