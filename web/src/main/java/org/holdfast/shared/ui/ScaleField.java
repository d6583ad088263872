package org.holdfast.shared.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.stream.IntStream;

/** A whole number from 0 to 10, chosen with one tap or the arrow keys. */
public final class ScaleField extends RadioButtonGroup<Integer> {

    private static final int TOP = 10;

    public ScaleField() {
        setItems(IntStream.rangeClosed(0, TOP).boxed().toList());
        setManualValidation(true);
        addClassName("hf-scale");
    }
}
