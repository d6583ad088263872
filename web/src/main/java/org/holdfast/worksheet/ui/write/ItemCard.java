package org.holdfast.worksheet.ui.write;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.dnd.EffectAllowed;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.holdfast.worksheet.writing.DraftSheet;
import org.holdfast.worksheet.writing.Shaping;

/** One item in its place: what it asks in a line, its details to open, and the ways to move it by hand and by keyboard. */
final class ItemCard extends Div {

    private final Pen pen;
    private final String key;
    private final Span prompt = new Span();

    ItemCard(Pen pen, String key, int index, int size, boolean inner) {
        this.pen = pen;
        this.key = key;
        Button open = new Button(line(), press -> {
            pen.open(key, !pen.isOpen(key));
            pen.shape(draft -> draft, id(key));
        });
        open.setId(id(key));
        open.addClassName("hf-write-open");
        open.getElement().setAttribute("aria-expanded", String.valueOf(pen.isOpen(key)));
        Div head = new Div(open, acts(index, size, inner));
        head.addClassName("hf-write-head");
        add(head);
        if (pen.isOpen(key)) {
            add(new ItemFields(pen, key, inner));
        }
        addClassName("hf-write-item");
        if (!inner) {
            byHand();
        }
        Pressed.on(head, "event.altKey && event.key === 'ArrowUp'", () -> move(-1));
        Pressed.on(head, "event.altKey && event.key === 'ArrowDown'", () -> move(1));
    }

    static String id(String key) {
        return "write-" + key;
    }

    private Div line() {
        Span kind = new Span(ItemFields.name(pen.draft().kind(place(pen.draft()))));
        kind.addClassName("hf-quiet");
        prompt.addClassName("hf-write-prompt");
        refresh();
        return new Div(prompt, kind);
    }

    /** Says what it asks by now. */
    void refresh() {
        String words = pen.draft().words(place(pen.draft()) + "/prompt").in(getLocale());
        prompt.setText(words.isBlank() ? getTranslation("editor.nameless") : words);
    }

    private Div acts(int index, int size, boolean inner) {
        Div acts = new Div();
        acts.addClassName("hf-write-acts");
        String name = getTranslation("editor.item", index + 1);
        // The first of a section may still move up into the one before
        acts.add(Symbol.button("↑", getTranslation("editor.up", name), () -> move(-1)));
        acts.add(Symbol.button("↓", getTranslation("editor.down", name), () -> move(1)));
        if (!inner) {
            acts.add(Symbol.button(
                    "+",
                    getTranslation("editor.copy", name),
                    () -> pen.shape(draft -> Shaping.copyItem(draft, place(draft)), id(key))));
        }
        if (!inner || size > 1) {
            acts.add(Symbol.button(
                    "×",
                    getTranslation("editor.remove", name),
                    () -> pen.shape(draft -> draft.without(place(draft)), Desk.UNDO)));
        }
        return acts;
    }

    private void byHand() {
        DragSource<ItemCard> source = DragSource.create(this);
        source.setEffectAllowed(EffectAllowed.MOVE);
        source.setDragData(key);
        DropTarget<ItemCard> target = DropTarget.create(this);
        target.setDropEffect(DropEffect.MOVE);
        target.addDropListener(drop -> drop.getDragData()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .ifPresent(moved -> pen.shape(draft -> Shaping.place(draft, moved, key), id(moved))));
    }

    private void move(int by) {
        pen.shape(draft -> Shaping.move(draft, place(draft), by), id(key));
    }

    private String place(DraftSheet draft) {
        return draft.place(key).orElseThrow();
    }
}
