package org.holdfast.worksheet.ui.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.holdfast.shared.Refused;
import org.holdfast.shared.ui.Focus;
import org.holdfast.worksheet.template.Filled;
import org.holdfast.worksheet.template.Quantity;

/** A number in digits, with its limits and what is counted; understands a decimal point and a decimal comma. */
final class NumberField implements AnswerField {

    private static final Pattern DIGITS = Pattern.compile("-?[0-9]{1,7}([.,][0-9]{1,6})?");

    private final TextField field = WordsField.saving(new TextField());
    private final Locale locale;

    NumberField(Quantity quantity, Locale locale) {
        this.locale = locale;
        field.addClassName("hf-number");
        field.getElement().setAttribute("inputmode", quantity.least() < 0 ? "text" : "decimal");
        field.setHelperText(field.getTranslation("field.limits", quantity.least(), quantity.most()));
        quantity.unit().ifPresent(unit -> field.setSuffixComponent(new Span(unit.in(locale))));
    }

    @Override
    public Component component() {
        return field;
    }

    @Override
    public Filled value() {
        String typed = field.getValue().strip();
        if (typed.isEmpty()) {
            return new Filled.Nothing();
        }
        if (!DIGITS.matcher(typed).matches()) {
            throw new Refused("refused.digits");
        }
        return new Filled.Figure(new BigDecimal(typed.replace(',', '.')));
    }

    @Override
    public void show(Filled answer) {
        field.setValue(answer instanceof Filled.Figure figure ? said(figure.value(), locale) : "");
    }

    @Override
    public void onChange(Runnable told) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                told.run();
            }
        });
    }

    @Override
    public void labelledBy(String ids) {
        field.setAriaLabelledBy(ids);
    }

    @Override
    public void complain(String sentence) {
        WordsField.complain(field, sentence);
    }

    @Override
    public void answered() {
        WordsField.answered(field);
    }

    @Override
    public void focus() {
        Focus.on(field);
    }

    private static String said(BigDecimal number, Locale locale) {
        String digits = number.toPlainString();
        return locale.getLanguage().equals("es") ? digits.replace('.', ',') : digits;
    }
}
