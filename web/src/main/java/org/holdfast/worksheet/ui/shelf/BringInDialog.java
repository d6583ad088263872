package org.holdfast.worksheet.ui.shelf;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.holdfast.shell.ActDialog;
import org.holdfast.shell.Attempt;
import org.holdfast.shell.Dates;

/** Takes in a worksheet that a counselor has as a file, uploaded or pasted. */
final class BringInDialog extends ActDialog {

    private static final int MOST = 1_000_000;

    private Optional<Brought> brought = Optional.empty();

    /**
     * @param read makes a worksheet of the file's text
     * @param go goes on with it
     */
    BringInDialog(Function<String, Brought> read, Dates dates, Consumer<Brought> go) {
        super("library.in");
        TextArea text = new TextArea(getTranslation("library.in.paste"));
        text.setMaxLength(MOST);
        text.setMaxRows(10);
        text.setWidthFull();
        text.addValueChangeListener(change -> text.setInvalid(false));
        Div form = new Div(new Paragraph(getTranslation("library.in.what")), new FileDrop(dates, text::setValue), text);
        form.addClassName("hf-form");
        add(form);
        onGo(
                getTranslation("library.in.read"),
                () -> Attempt.at(() -> brought = Optional.of(read.apply(text.getValue())), dates)
                        .at(text, "refused.file", "refused.fhir"),
                () -> brought.ifPresent(go));
    }
}
