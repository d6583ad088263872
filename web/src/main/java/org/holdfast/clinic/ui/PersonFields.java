package org.holdfast.clinic.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import org.holdfast.account.EmailAddress;
import org.holdfast.account.NewPerson;
import org.holdfast.account.PersonName;
import org.holdfast.shared.Limits;
import org.holdfast.shared.Refused;
import org.holdfast.shell.Attempt;

/** Who someone is and how to reach them; says at each field what is not right with it. */
class PersonFields extends Div {

    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("es"));

    private final TextField title = new TextField();
    private final TextField given = new TextField();
    private final TextField family = new TextField();
    private final EmailField email = new EmailField();
    private final Select<Locale> language = new Select<>();

    PersonFields(boolean titled) {
        addClassName("hf-fields");
        title.setLabel(getTranslation("person.title"));
        title.setHelperText(getTranslation("person.title.help"));
        title.setVisible(titled);
        given.setLabel(getTranslation("person.given"));
        family.setLabel(getTranslation("person.family"));
        email.setLabel(getTranslation("person.email"));
        // What an address may look like is the domain's to say
        email.setManualValidation(true);
        language.setLabel(getTranslation("person.language"));
        language.setItems(LANGUAGES);
        language.setItemLabelGenerator(locale -> locale.getDisplayLanguage(locale));
        language.setValue(Locale.ENGLISH);
        List.of(title, given, family).forEach(field -> {
            field.setManualValidation(true);
            field.addValueChangeListener(change -> field.setInvalid(false));
        });
        email.addValueChangeListener(change -> email.setInvalid(false));
        add(title, given, family, email, language);
    }

    /**
     * The person as typed.
     *
     * @throws Refused if a name or the address is not one
     */
    NewPerson person() {
        return new NewPerson(
                new PersonName(title.getValue(), given.getValue(), family.getValue()),
                new EmailAddress(email.getValue()),
                language.getValue());
    }

    /** Says a refusal at the field it is about. */
    Attempt place(Attempt attempt) {
        return attempt.at(title, "refused.title")
                .at(isName(given) ? family : given, "refused.name")
                .at(email, "refused.email");
    }

    private static boolean isName(TextField field) {
        try {
            return !Limits.name(field.getValue()).isEmpty();
        } catch (Refused notOne) {
            return false;
        }
    }
}
