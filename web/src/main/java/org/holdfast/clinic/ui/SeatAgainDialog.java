package org.holdfast.clinic.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import org.holdfast.access.Role;
import org.holdfast.account.Standing;
import org.holdfast.clinic.PersonRow;
import org.holdfast.couple.CaseloadSize;
import org.holdfast.couple.Reunion;
import org.holdfast.couple.SeatingAgain;
import org.holdfast.shared.ui.Counted;
import org.holdfast.shell.ActDialog;
import org.holdfast.shell.Attempt;
import org.holdfast.shell.Dates;

/** Seats two who were a couple here once more; who that can be is not listed, so that nobody reads who has separated. */
class SeatAgainDialog extends ActDialog {

    private final ComboBox<PersonRow> one = new ComboBox<>();
    private final ComboBox<PersonRow> other = new ComboBox<>();
    private final Select<CaseloadSize> counselor = new Select<>();

    SeatAgainDialog(
            SeatingAgain seating,
            List<PersonRow> everyone,
            List<CaseloadSize> counselors,
            Dates dates,
            Consumer<String> done) {
        super("people.again.seat");
        bind(one, "people.again.seat.one", everyone);
        bind(other, "people.again.seat.other", everyone);
        counselor.setLabel(getTranslation("people.seat.counselor"));
        counselor.setItems(counselors);
        counselor.setItemLabelGenerator(
                size -> size.counselorName() + " · " + Counted.text(getLocale(), "caseload.couples", size.couples()));
        counselor.addValueChangeListener(change -> counselor.setInvalid(false));
        Div form = new Div(new Paragraph(getTranslation("people.again.seat.what")), one, other, counselor);
        form.addClassName("hf-form");
        add(form);
        onGo(
                getTranslation("people.again.seat.go"),
                () -> Attempt.at(() -> seating.seat(asked()), dates)
                        .at(other, "refused.again")
                        .at(counselor, "refused.counselor"),
                () -> done.accept(getTranslation("people.again.seat.said")));
    }

    private void bind(ComboBox<PersonRow> partner, String label, List<PersonRow> everyone) {
        partner.setLabel(getTranslation(label));
        partner.setItems(everyone.stream()
                .filter(person -> person.role() == Role.CLIENT && person.standing() != Standing.CLOSED)
                .toList());
        partner.setItemLabelGenerator(person -> person.name() + " · " + person.email());
        partner.addValueChangeListener(change -> other.setInvalid(false));
    }

    private Reunion asked() {
        return new Reunion(
                one.getOptionalValue().map(PersonRow::id),
                other.getOptionalValue().map(PersonRow::id),
                counselor.getOptionalValue().map(CaseloadSize::counselor));
    }
}
