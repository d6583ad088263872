package org.holdfast.clinic.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.holdfast.account.Standing;
import org.holdfast.clinic.People;
import org.holdfast.clinic.PersonRow;
import org.holdfast.shell.Attempt;
import org.holdfast.shell.Dates;

/** What the admin can do with one account, as buttons in its row. */
record AccountActs(People people, Dates dates, Consumer<String> done) {

    Div of(PersonRow person) {
        Div acts = new Div();
        acts.addClassName("hf-row-acts");
        if (person.standing() == Standing.INVITED) {
            acts.add(again(person));
        }
        acts.add(person.standing() == Standing.CLOSED ? reopen(person) : close(person));
        return acts;
    }

    Button again(PersonRow person) {
        return now("people.again", person, () -> people.inviteAgain(person.id()), "people.again.said");
    }

    private Button reopen(PersonRow person) {
        return now("people.reopen", person, () -> people.reopen(person.id()), "people.reopen.said");
    }

    private Button close(PersonRow person) {
        Button close = small("people.close", person);
        close.addClickListener(press -> new CloseAccountDialog(people, person, dates, done).open());
        return close;
    }

    private Button now(String key, PersonRow person, Runnable act, String said) {
        Button button = small(key, person);
        button.setDisableOnClick(true);
        button.addClickListener(press -> {
            Attempt attempt = Attempt.at(act, dates);
            button.setEnabled(true);
            done.accept(attempt.done() ? button.getTranslation(said, person.name()) : attempt.sentence());
        });
        return button;
    }

    private static Button small(String key, PersonRow person) {
        Button button = new Button();
        button.setText(button.getTranslation(key));
        button.setAriaLabel(button.getTranslation(key + ".whose", person.name()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
