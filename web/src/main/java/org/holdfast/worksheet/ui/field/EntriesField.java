package org.holdfast.worksheet.ui.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.holdfast.worksheet.template.Filled;
import org.holdfast.worksheet.template.Group;

/** The same few questions again and again, one block for each time. */
final class EntriesField implements AnswerField {

    private final Together whole = new Together("hf-entries");
    private final Div blocks = new Div();
    private final Span news = new Span();
    private final Button more;
    private final Group group;
    private final Locale locale;
    private final List<EntryBlock> entries = new ArrayList<>();
    private String id = "";
    private int made;
    private Runnable told = () -> {};

    EntriesField(Group group, Locale locale) {
        this.group = group;
        this.locale = locale;
        more = new Button(whole.getTranslation("field.entry.add"), click -> more());
        news.getElement().setAttribute("role", "status");
        news.addClassName("hf-quiet");
        blocks.addClassName("hf-entry-blocks");
        whole.add(blocks, more, news);
        show(new Filled.Nothing());
    }

    @Override
    public Component component() {
        return whole;
    }

    @Override
    public Filled value() {
        return new Filled.Entries(entries.stream().map(EntryBlock::value).toList());
    }

    @Override
    public void show(Filled answer) {
        entries.clear();
        blocks.removeAll();
        if (answer instanceof Filled.Entries given) {
            given.entries().forEach(this::add);
        }
        while (entries.size() < Math.max(1, group.atLeast())) {
            add(Map.of());
        }
        count();
    }

    @Override
    public void onChange(Runnable told) {
        this.told = told;
    }

    @Override
    public void labelledBy(String ids) {
        whole.labelledBy(ids);
        id = ids.split(" ", 2)[0];
        entries.forEach(entry -> entry.identify(id));
    }

    @Override
    public void complain(String sentence) {
        whole.complain(sentence);
    }

    @Override
    public void answered() {
        entries.forEach(EntryBlock::answered);
    }

    @Override
    public void focus() {
        entries.getFirst().focus();
    }

    private EntryBlock add(Map<String, Filled> filled) {
        EntryBlock entry = new EntryBlock(group, locale, made++, () -> told.run(), this::remove);
        entry.identify(id);
        entry.show(filled);
        entries.add(entry);
        blocks.add(entry);
        return entry;
    }

    private void more() {
        EntryBlock entry = add(Map.of());
        count();
        entry.focus();
    }

    private void remove(EntryBlock entry) {
        int at = entries.indexOf(entry);
        entries.remove(entry);
        blocks.remove(entry);
        if (entries.isEmpty()) {
            add(Map.of());
        }
        count();
        news.setText(whole.getTranslation("field.entry.removed"));
        entries.get(Math.min(at, entries.size() - 1)).focus();
        told.run();
    }

    private void count() {
        boolean full = entries.size() >= group.atMost();
        more.setVisible(!full);
        news.setText(full ? whole.getTranslation("field.entry.full", group.atMost()) : "");
        for (int at = 0; at < entries.size(); at++) {
            entries.get(at).at(at + 1);
        }
    }
}
