package org.holdfast.shared.ui;

import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.data.value.ValueChangeMode;

/**
 * Makes a text field hand over what it holds: after each pause, every few seconds without one, and at once when it is left.
 *
 * <p>Vaadin's own lazy mode sends the event and drops the words when a field is left within the pause, as everyone does who
 * types a last word and presses a button.
 */
public final class HandingOver {

    private static final int WRITING_MILLIS = 700;
    private static final int SEARCHING_MILLIS = 300;
    private static final int LONGEST_MILLIS = 4_000;
    private static final String WRITTEN = "hf-written";
    private static final String SCRIPT = """
            let pause = 0, longest = 0;
            const handOver = () => {
              clearTimeout(pause);
              clearTimeout(longest);
              pause = longest = 0;
              this.dispatchEvent(new CustomEvent($0));
            };
            this.addEventListener('input', () => {
              clearTimeout(pause);
              pause = setTimeout(handOver, $1);
              longest = longest || setTimeout(handOver, $2);
            });
            this.addEventListener('focusout', () => pause && handOver());
            """;

    private HandingOver() {}

    /** Words that are thought over while they are written. */
    public static void of(TextFieldBase<?, String> field) {
        handOver(field, WRITING_MILLIS);
    }

    /** Words to look for, whose finds should follow the typing. */
    public static void ofSearch(TextFieldBase<?, String> field) {
        handOver(field, SEARCHING_MILLIS);
    }

    private static void handOver(TextFieldBase<?, String> field, int pauseMillis) {
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.getElement().addEventListener(WRITTEN, written -> {}).synchronizeProperty("value");
        field.getElement().executeJs(SCRIPT, WRITTEN, pauseMillis, LONGEST_MILLIS);
    }
}
