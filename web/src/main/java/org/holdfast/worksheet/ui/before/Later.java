package org.holdfast.worksheet.ui.before;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;
import java.util.function.Supplier;

/** A quiet line that shows more when somebody opens it; before that, nothing of it is in the page. */
public final class Later extends NativeDetails {

    private boolean filled;

    public Later(String line, Supplier<? extends Component> content) {
        super(line);
        addClassName("hf-later");
        addToggleListener(toggle -> {
            if (toggle.isOpened() && !filled) {
                filled = true;
                setContent(content.get());
            }
        });
    }
}
