package org.holdfast.worksheet.ui.field;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.holdfast.shared.ui.Focus;
import org.holdfast.shared.ui.ScaleField;
import org.holdfast.worksheet.template.Filled;
import org.holdfast.worksheet.template.Scale;

/** A number from 0 to 10, with what both ends mean. */
final class DegreeField implements AnswerField {

    private final ScaleField scale = new ScaleField();
    private final Div whole = new Div(scale);

    DegreeField(Scale form, Locale locale) {
        whole.addClassName("hf-degree");
        if (form.low().isPresent() || form.high().isPresent()) {
            String low = form.low().map(words -> words.in(locale)).orElse("");
            String high = form.high().map(words -> words.in(locale)).orElse("");
            Div ends =
                    new Div(new Span(low.isEmpty() ? "" : "0: " + low), new Span(high.isEmpty() ? "" : "10: " + high));
            ends.addClassNames("hf-quiet", "hf-scale-ends");
            whole.add(ends);
        }
    }

    @Override
    public Component component() {
        return whole;
    }

    @Override
    public Filled value() {
        return scale.getOptionalValue().<Filled>map(Filled.Figure::of).orElseGet(Filled.Nothing::new);
    }

    @Override
    public void show(Filled answer) {
        if (answer instanceof Filled.Figure figure) {
            scale.setValue(figure.value().intValue());
        } else {
            scale.clear();
        }
    }

    @Override
    public void onChange(Runnable told) {
        scale.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                told.run();
            }
        });
    }

    @Override
    public void labelledBy(String ids) {
        scale.setAriaLabelledBy(ids);
    }

    @Override
    public void complain(String sentence) {
        WordsField.complain(scale, sentence);
    }

    @Override
    public void focus() {
        Focus.on(scale);
    }
}
