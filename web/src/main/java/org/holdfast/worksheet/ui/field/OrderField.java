package org.holdfast.worksheet.ui.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropEffect;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.holdfast.worksheet.template.Choice;
import org.holdfast.worksheet.template.Filled;
import org.holdfast.worksheet.template.Ranking;

/** The choices in one's own order: drawn with the mouse, or moved with buttons that say where they lead. */
final class OrderField implements AnswerField {

    private final Together whole = new Together("hf-order");
    private final OrderedList list = new OrderedList();
    private final Span news = new Span();
    private final Button asItIs;
    private final Map<String, Line> lines = new LinkedHashMap<>();
    private final List<String> order = new ArrayList<>();
    private final List<String> offered;
    private boolean ordered;
    private Runnable told = () -> {};

    OrderField(Ranking ranking, Locale locale) {
        offered = ranking.choices().stream().map(Choice::key).toList();
        ranking.choices().forEach(choice -> lines.put(choice.key(), new Line(choice, locale)));
        asItIs = new Button(whole.getTranslation("field.order.fits"), click -> settle());
        news.getElement().setAttribute("role", "status");
        news.addClassName("hf-aloud");
        whole.add(list, asItIs, news);
        show(new Filled.Nothing());
    }

    @Override
    public Component component() {
        return whole;
    }

    @Override
    public Filled value() {
        return ordered ? new Filled.PickedSome(order) : new Filled.Nothing();
    }

    @Override
    public void show(Filled answer) {
        order.clear();
        ordered = answer instanceof Filled.PickedSome some && !some.isBlank();
        if (answer instanceof Filled.PickedSome some) {
            order.addAll(some.keys());
        }
        offered.stream().filter(key -> !order.contains(key)).forEach(order::add);
        showOrder();
    }

    @Override
    public void onChange(Runnable told) {
        this.told = told;
    }

    @Override
    public void labelledBy(String ids) {
        whole.labelledBy(ids);
    }

    @Override
    public void complain(String sentence) {
        whole.complain(sentence);
    }

    @Override
    public void focus() {
        line(order.getFirst()).down.focus();
    }

    private void settle() {
        ordered = true;
        showOrder();
        news.setText(whole.getTranslation("field.order.kept"));
        line(order.getFirst()).down.focus();
        told.run();
    }

    private void move(String key, int to) {
        if (to < 0 || to >= order.size()) {
            return;
        }
        order.remove(key);
        order.add(to, key);
        ordered = true;
        showOrder();
        news.setText(whole.getTranslation("field.order.now", line(key).label, to + 1, order.size()));
        told.run();
    }

    private void showOrder() {
        for (int at = 0; at < order.size(); at++) {
            Line line = line(order.get(at));
            if (list.getChildren().toList().indexOf(line) != at) {
                list.addComponentAtIndex(at, line);
            }
            line.at(at, order.size());
        }
        list.setClassName("hf-order-open", !ordered);
        asItIs.setVisible(!ordered);
    }

    private Line line(String key) {
        Line line = lines.get(key);
        if (line == null) {
            throw new IllegalArgumentException("Not one of the choices");
        }
        return line;
    }

    /** One choice with the buttons that move it. */
    private final class Line extends ListItem {

        private final String label;
        private final Button up = new Button("↑");
        private final Button down = new Button("↓");

        Line(Choice choice, Locale locale) {
            label = choice.label().in(locale);
            up.setAriaLabel(whole.getTranslation("field.order.up", label));
            down.setAriaLabel(whole.getTranslation("field.order.down", label));
            // Pressing both again and again has to work without looking: at an end they stay and do nothing
            up.addClickListener(click -> step(choice.key(), -1, up));
            down.addClickListener(click -> step(choice.key(), 1, down));
            up.addThemeVariants(ButtonVariant.TERTIARY);
            down.addThemeVariants(ButtonVariant.TERTIARY);
            Span words = new Span(label);
            words.addClassName("hf-order-words");
            add(words, up, down);
            DragSource.create(this).setDragData(choice.key());
            DropTarget<Line> target = DropTarget.create(this);
            target.setDropEffect(DropEffect.MOVE);
            target.addDropListener(drop -> drop.getDragData()
                    .filter(order::contains)
                    .ifPresent(key -> move((String) key, order.indexOf(choice.key()))));
        }

        private void step(String key, int by, Button pressed) {
            move(key, order.indexOf(key) + by);
            pressed.focus();
        }

        private void at(int position, int all) {
            up.getElement().setAttribute("aria-disabled", String.valueOf(position == 0));
            down.getElement().setAttribute("aria-disabled", String.valueOf(position == all - 1));
        }
    }
}
