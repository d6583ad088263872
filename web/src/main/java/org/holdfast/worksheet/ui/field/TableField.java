package org.holdfast.worksheet.ui.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.holdfast.shared.ui.Focus;
import org.holdfast.worksheet.template.Choice;
import org.holdfast.worksheet.template.Filled;
import org.holdfast.worksheet.template.Matrix;
import org.holdfast.worksheet.template.Row;

/** The same choices for each of several rows; a narrow screen shows one row at a time. */
final class TableField implements AnswerField {

    private final Together whole = new Together("hf-rows");
    private final Map<String, RadioButtonGroup<Choice>> rows = new LinkedHashMap<>();
    private final List<Choice> choices;
    private final Paragraph place = new Paragraph();
    private int current;

    TableField(Matrix matrix, Locale locale) {
        this.choices = matrix.choices();
        place.addClassNames("hf-quiet", "hf-narrow", "hf-row-place");
        whole.add(place);
        for (Row row : matrix.rows()) {
            RadioButtonGroup<Choice> group = OneField.group(choices, locale);
            group.setLabel(row.label().in(locale));
            group.addClassNames("hf-choices", "hf-row-of-choices");
            rows.put(row.key(), group);
            whole.add(group);
        }
        showCurrent();
    }

    @Override
    public Component component() {
        return whole;
    }

    @Override
    public Filled value() {
        Map<String, String> chosen = new LinkedHashMap<>();
        rows.forEach((key, group) -> group.getOptionalValue().ifPresent(choice -> chosen.put(key, choice.key())));
        return new Filled.Rows(chosen);
    }

    @Override
    public void show(Filled answer) {
        Map<String, String> chosen = answer instanceof Filled.Rows given ? given.choices() : Map.of();
        rows.forEach((key, group) -> OneField.choose(group, choices, chosen.getOrDefault(key, "")));
        current = Math.max(0, List.copyOf(rows.keySet()).indexOf(firstOpen(chosen)));
        showCurrent();
    }

    @Override
    public void onChange(Runnable told) {
        rows.values()
                .forEach(group -> group.addValueChangeListener(change -> {
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
    public void focus() {
        Focus.on(List.copyOf(rows.values()).get(current));
    }

    @Override
    public boolean goesOn(int by) {
        return current + by >= 0 && current + by < rows.size();
    }

    @Override
    public void turn(int by) {
        current += by;
        showCurrent();
        focus();
    }

    private String firstOpen(Map<String, String> chosen) {
        return rows.keySet().stream()
                .filter(key -> !chosen.containsKey(key))
                .findFirst()
                .orElse("");
    }

    private void showCurrent() {
        place.setText(whole.getTranslation("field.row", current + 1, rows.size()));
        int at = 0;
        for (RadioButtonGroup<Choice> group : rows.values()) {
            group.setClassName("hf-row-current", at++ == current);
        }
    }
}
