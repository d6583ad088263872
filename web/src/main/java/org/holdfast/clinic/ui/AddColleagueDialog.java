package org.holdfast.clinic.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Locale;
import java.util.function.Consumer;
import org.holdfast.access.Role;
import org.holdfast.clinic.Intake;
import org.holdfast.shell.ActDialog;
import org.holdfast.shell.Attempt;
import org.holdfast.shell.Dates;

/** Adds a counselor or another admin. */
class AddColleagueDialog extends ActDialog {

    AddColleagueDialog(Intake intake, Dates dates, Consumer<String> done) {
        super("people.add.colleague");
        PersonFields person = new PersonFields(true);
        RadioButtonGroup<Role> role = new RadioButtonGroup<>();
        role.setLabel(getTranslation("people.column.role"));
        role.setItems(Role.COUNSELOR, Role.ADMIN);
        role.setItemLabelGenerator(one -> getTranslation("role." + one.name().toLowerCase(Locale.ROOT)));
        role.setValue(Role.COUNSELOR);
        Div form = new Div(role, person, new Paragraph(getTranslation("people.add.what")));
        form.addClassName("hf-form");
        add(form);
        onGo(
                getTranslation("people.add.go"),
                () -> person.place(Attempt.at(() -> intake.addColleague(person.person(), role.getValue()), dates)),
                () -> done.accept(getTranslation(
                        "people.add.said", person.person().email().address())));
    }
}
