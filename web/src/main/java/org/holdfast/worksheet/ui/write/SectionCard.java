package org.holdfast.worksheet.ui.write;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.worksheet.template.ItemKind;
import org.holdfast.worksheet.writing.DraftSheet;
import org.holdfast.worksheet.writing.Shaping;

/** One section with its items, and the way to add to them. */
final class SectionCard extends Section {

    private final Pen pen;
    private final String at;
    private final List<ItemCard> cards = new ArrayList<>();

    SectionCard(Pen pen, String at, int index, int size) {
        this.pen = pen;
        this.at = at;
        String name = getTranslation("editor.section", index + 1);
        Div head = new Div(new H2(name), acts(name, index, size));
        head.addClassName("hf-write-head");
        add(
                head,
                new WordsPair(pen, getTranslation("editor.section.title"), at + "/title", () -> at + "/title"),
                new WordsPair(pen, getTranslation("editor.section.intro"), at + "/intro", () -> at + "/intro"));
        List<String> items = pen.draft().entries(at + "/items");
        for (int item = 0; item < items.size(); item++) {
            cards.add(new ItemCard(pen, pen.draft().key(items.get(item)), item, items.size(), false));
        }
        cards.forEach(this::add);
        add(adding(index));
        addClassNames("hf-card", "hf-write-section");
        setId(id(index));
    }

    static String id(int index) {
        return "write-section-" + index;
    }

    void refresh() {
        cards.forEach(ItemCard::refresh);
    }

    private Div acts(String name, int index, int size) {
        Div acts = new Div();
        acts.addClassName("hf-write-acts");
        if (index > 0) {
            acts.add(Symbol.button(
                    "↑",
                    getTranslation("editor.up", name),
                    () -> pen.shape(draft -> Shaping.move(draft, at, -1), id(index - 1))));
        }
        if (index < size - 1) {
            acts.add(Symbol.button(
                    "↓",
                    getTranslation("editor.down", name),
                    () -> pen.shape(draft -> Shaping.move(draft, at, 1), id(index + 1))));
        }
        if (size > 1) {
            acts.add(Symbol.button(
                    "×",
                    getTranslation("editor.remove", name),
                    () -> pen.shape(draft -> draft.without(at), Desk.UNDO)));
        }
        return acts;
    }

    private Div adding(int index) {
        Select<ItemKind> kind = new Select<>();
        kind.setLabel(getTranslation("editor.add.kind"));
        kind.setItems(ItemFields.kinds(false));
        kind.setItemLabelGenerator(ItemFields::name);
        kind.setValue(ItemKind.LONG_TEXT);
        Button add = new Button(getTranslation("editor.add"), press -> add(kind.getValue()));
        add.setId(id(index) + "-add");
        Div adding = new Div(kind, add);
        adding.addClassName("hf-write-adding");
        DropTarget<Div> target = DropTarget.create(adding);
        target.setDropEffect(DropEffect.MOVE);
        target.addDropListener(drop -> drop.getDragData()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .ifPresent(moved -> pen.shape(draft -> Shaping.placeLast(draft, moved, at), ItemCard.id(moved))));
        return adding;
    }

    private void add(ItemKind kind) {
        DraftSheet more = Shaping.addItem(pen.draft(), at, kind);
        String key = more.key(more.entries(at + "/items").getLast());
        pen.open(key, true);
        pen.shape(draft -> more, ItemCard.id(key));
    }
}
