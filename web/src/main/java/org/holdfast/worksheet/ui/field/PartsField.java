package org.holdfast.worksheet.ui.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.holdfast.shared.Sensitive;
import org.holdfast.shared.ui.Focus;
import org.holdfast.worksheet.template.Commitment;
import org.holdfast.worksheet.template.Filled;
import org.holdfast.worksheet.template.IStatement;

/** Words in named parts, each with a field of its own. */
final class PartsField implements AnswerField {

    private static final int ROWS = 2;

    private final Together whole = new Together("hf-parts");
    private final Map<String, TextArea> parts = new LinkedHashMap<>();

    private PartsField(List<String> names, String messages) {
        for (String name : names) {
            TextArea part = WordsField.saving(new TextArea());
            part.setLabel(whole.getTranslation(messages + "." + name));
            part.setHelperText(whole.getTranslation(messages + "." + name + ".help"));
            part.setMinRows(ROWS);
            parts.put(name, part);
            whole.add(part);
        }
    }

    static PartsField statement(Locale locale) {
        PartsField field = new PartsField(IStatement.PARTS, "field.statement");
        StatementHints hints = new StatementHints(locale);
        field.parts.forEach((name, part) -> {
            field.whole.addComponentAtIndex(field.whole.indexOf(part) + 1, hints.under(name));
            part.addValueChangeListener(change -> hints.read(field.words()));
        });
        return field;
    }

    static PartsField commitment() {
        return new PartsField(Commitment.PARTS, "field.commitment");
    }

    @Override
    public Component component() {
        return whole;
    }

    @Override
    public Filled value() {
        return new Filled.Parts(words());
    }

    @Override
    public void show(Filled answer) {
        parts.forEach((name, part) -> part.setValue(
                answer instanceof Filled.Parts said ? said.part(name).words() : ""));
    }

    @Override
    public void onChange(Runnable told) {
        parts.values()
                .forEach(part -> part.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        told.run();
                    }
                }));
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
    public void answered() {
        parts.values().forEach(WordsField::answered);
    }

    @Override
    public void focus() {
        Focus.on(parts.values().iterator().next());
    }

    private Map<String, Sensitive> words() {
        Map<String, Sensitive> words = new LinkedHashMap<>();
        parts.forEach((name, part) -> words.put(name, new Sensitive(part.getValue())));
        return words;
    }
}
