package org.holdfast.clinic.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.holdfast.clinic.People;
import org.holdfast.clinic.PersonRow;
import org.holdfast.shell.ActDialog;
import org.holdfast.shell.Attempt;
import org.holdfast.shell.Dates;

/** Asks before an account is closed, and says what closing does. */
class CloseAccountDialog extends ActDialog {

    CloseAccountDialog(People people, PersonRow person, Dates dates, Consumer<String> done) {
        super("people.close.whose", person.name());
        add(new Paragraph(getTranslation("people.close.what", person.name())));
        onGo(
                getTranslation("people.close"),
                () -> Attempt.at(() -> people.close(person.id()), dates),
                () -> done.accept(getTranslation("people.close.said", person.name())));
    }
}
