package org.holdfast.audit.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.holdfast.audit.Person;

/** Narrows the trail down: to a person, a day, or what was refused. */
class AuditFilters extends Div {

    private final ComboBox<Person> who = new ComboBox<>(getTranslation("audit.filter.who"));
    private final DatePicker day = new DatePicker(getTranslation("audit.filter.day"));
    private final Checkbox refused = new Checkbox(getTranslation("audit.filter.refused"));
    private final List<Person> people;
    private AuditAddress shown = new AuditAddress(Optional.empty(), Optional.empty(), false, Optional.empty());

    AuditFilters(List<Person> people, Consumer<AuditAddress> wish) {
        this.people = people;
        addClassName("hf-filters");
        who.setItems(people);
        who.setItemLabelGenerator(Person::name);
        who.setClearButtonVisible(true);
        day.setLocale(getLocale());
        day.setClearButtonVisible(true);
        who.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                wish.accept(shown.with(who.getOptionalValue().map(Person::id)));
            }
        });
        day.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                wish.accept(shown.on(day.getOptionalValue()));
            }
        });
        refused.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                wish.accept(shown.onlyRefused(refused.getValue()));
            }
        });
        add(who, day, refused);
    }

    void show(AuditAddress address) {
        shown = address;
        who.setValue(people.stream()
                .filter(person -> address.who().filter(person.id()::equals).isPresent())
                .findFirst()
                .orElse(null));
        day.setValue(address.day().orElse(null));
        refused.setValue(address.refusedOnly());
    }
}
