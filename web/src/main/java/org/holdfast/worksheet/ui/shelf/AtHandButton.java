package org.holdfast.worksheet.ui.shelf;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.function.Consumer;

/** Keeps a worksheet at hand for its reader, or lets it go. */
final class AtHandButton extends Button {

    private final String title;
    private boolean kept;

    /** @param keep does it, told what is wanted */
    AtHandButton(boolean kept, String title, Consumer<Boolean> keep) {
        this.kept = kept;
        this.title = title;
        addThemeVariants(ButtonVariant.TERTIARY);
        addClassName("hf-at-hand");
        addClickListener(press -> {
            keep.accept(!this.kept);
            this.kept = !this.kept;
            show();
        });
        show();
    }

    private void show() {
        setText((kept ? "★ " : "☆ ") + getTranslation("library.at_hand"));
        getElement().setAttribute("aria-pressed", String.valueOf(kept));
        setAriaLabel(getTranslation("library.at_hand") + ": " + title);
    }
}
