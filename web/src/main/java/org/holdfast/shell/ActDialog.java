package org.holdfast.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Supplier;

/** A dialog that does one thing, and stays open with a clear sentence when that was refused. */
public class ActDialog extends Dialog {

    private final Paragraph trouble = new Paragraph();
    private final Button go = new Button();

    /** @param title key of the title in the bundle */
    public ActDialog(String title, Object... details) {
        addClassName("hf-dialog");
        setHeaderTitle(getTranslation(title, details));
        setCloseOnOutsideClick(false);
        trouble.addClassName("hf-trouble");
        trouble.getElement().setAttribute("role", "alert");
        Button back = new Button(getTranslation("dialog.back"), press -> close());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        go.addThemeVariants(ButtonVariant.PRIMARY);
        // One press, one act; open again only when it was refused
        go.setDisableOnClick(true);
        getFooter().add(trouble, back, go);
    }

    /**
     * Says what the main button does.
     *
     * @param act does it, or says why not
     * @param done follows when it is done and the dialog has closed
     */
    public final ActDialog onGo(String label, Supplier<Attempt> act, Runnable done) {
        go.setText(label);
        go.addClickListener(press -> {
            // Until the browser has said that it is gone, a closed dialog would still take a press
            if (!isOpened()) {
                return;
            }
            trouble.setText("");
            Attempt attempt = act.get();
            if (attempt.done()) {
                close();
                done.run();
            } else {
                trouble.setText(attempt.sentence());
                go.setEnabled(true);
            }
        });
        return this;
    }

    /** Lets the main button be pressed, or not yet. */
    protected final void ready(boolean ready) {
        go.setEnabled(ready);
    }
}
