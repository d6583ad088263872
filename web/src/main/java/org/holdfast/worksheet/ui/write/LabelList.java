package org.holdfast.worksheet.ui.write;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.function.UnaryOperator;
import org.holdfast.worksheet.writing.DraftSheet;
import org.holdfast.worksheet.writing.Shaping;

/** The choices or rows of one item, in order, with their points where they have some. */
final class LabelList extends Div {

    private static final int MOST_POINTS = 100;

    private final Pen pen;
    private final String key;
    private final String list;
    private final String name;

    /**
     * @param key the item's
     * @param list {@code choices} or {@code rows}
     */
    LabelList(Pen pen, String key, String list, UnaryOperator<DraftSheet> add) {
        this.pen = pen;
        this.key = key;
        this.list = list;
        this.name = getTranslation("editor." + list + ".one");
        OrderedList lines = new OrderedList();
        List<String> entries = pen.draft().entries(place());
        for (int index = 0; index < entries.size(); index++) {
            lines.add(line(entries.get(index), index, entries.size()));
        }
        Button more = new Button(getTranslation("editor." + list + ".add"), press -> pen.shape(add, id("add")));
        more.setId(id("add"));
        add(new H4(getTranslation("editor." + list)), lines, more);
        addClassName("hf-write-labels");
    }

    private ListItem line(String at, int index, int size) {
        String label = name + " " + (index + 1);
        String own = pen.draft().key(at);
        Div acts = new Div();
        acts.addClassName("hf-write-acts");
        if (index > 0) {
            acts.add(move(own, "↑", getTranslation("editor.up", label), -1));
        }
        if (index < size - 1) {
            acts.add(move(own, "↓", getTranslation("editor.down", label), 1));
        }
        acts.add(Symbol.button(
                "×",
                getTranslation("editor.remove", label),
                () -> pen.shape(draft -> draft.without(entry(draft, own)), id("add"))));
        ListItem line = new ListItem(
                new WordsPair(pen, label, key + "." + list + "." + own, () -> entry(pen.draft(), own) + "/label"));
        pen.draft().number(at + "/score").ifPresent(points -> line.add(points(own, label, points)));
        line.add(acts);
        return line;
    }

    private Button move(String own, String sign, String words, int by) {
        String id = id(own + (by < 0 ? "-up" : "-down"));
        Button button =
                Symbol.button(sign, words, () -> pen.shape(draft -> Shaping.move(draft, entry(draft, own), by), id));
        button.setId(id);
        return button;
    }

    private IntegerField points(String own, String label, int points) {
        IntegerField field = new IntegerField(getTranslation("editor.points", label));
        field.setValue(points);
        field.setMin(-MOST_POINTS);
        field.setMax(MOST_POINTS);
        field.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null && !field.isInvalid()) {
                pen.write(
                        key + "." + own + ".score",
                        draft -> draft.with(entry(draft, own) + "/score", change.getValue()));
            }
        });
        return field;
    }

    private String place() {
        return pen.draft().place(key).orElseThrow() + "/" + list;
    }

    /** Where the entry with this key stands by now. */
    private String entry(DraftSheet draft, String own) {
        return draft.entries(draft.place(key).orElseThrow() + "/" + list).stream()
                .filter(at -> draft.key(at).equals(own))
                .findFirst()
                .orElseThrow();
    }

    private String id(String part) {
        return "write-" + key + "-" + list + "-" + part;
    }
}
