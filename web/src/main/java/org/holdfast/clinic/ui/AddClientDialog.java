package org.holdfast.clinic.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.holdfast.clinic.Intake;
import org.holdfast.clinic.NewClient;
import org.holdfast.couple.CaseloadSize;
import org.holdfast.couple.CoupleCard;
import org.holdfast.shared.ui.Counted;
import org.holdfast.shell.ActDialog;
import org.holdfast.shell.Attempt;
import org.holdfast.shell.Dates;

/** Takes in a client: who they are, and which seat they take. */
class AddClientDialog extends ActDialog {

    /** The seat a new client takes. */
    private enum Seating {
        NEW_COUPLE,
        JOINS
    }

    private final PersonFields person = new PersonFields(false);
    private final RadioButtonGroup<Seating> seating = new RadioButtonGroup<>();
    private final Select<CaseloadSize> counselor = new Select<>();
    private final ComboBox<CoupleCard> couple = new ComboBox<>();

    AddClientDialog(Intake intake, List<CaseloadSize> counselors, Dates dates, Consumer<String> done) {
        super("people.add.client");
        bind(counselors, intake.couplesWithFreeSeat());
        Div form = new Div(person, seating, counselor, couple, new Paragraph(getTranslation("people.add.what")));
        form.addClassName("hf-form");
        add(form);
        onGo(
                getTranslation("people.add.go"),
                () -> add(intake, dates),
                () -> done.accept(getTranslation(
                        "people.add.said", person.person().email().address())));
    }

    private void bind(List<CaseloadSize> counselors, List<CoupleCard> waiting) {
        counselor.setLabel(getTranslation("people.seat.counselor"));
        counselor.setItems(counselors);
        counselor.setItemLabelGenerator(
                size -> size.counselorName() + " · " + Counted.text(getLocale(), "caseload.couples", size.couples()));
        counselor.addValueChangeListener(change -> counselor.setInvalid(false));
        couple.setLabel(getTranslation("people.seat.couple"));
        couple.setItems(waiting);
        couple.setItemLabelGenerator(
                card -> getTranslation("people.seat.couple.with", card.fullName(), card.counselorSpoken()));
        couple.addValueChangeListener(change -> couple.setInvalid(false));
        seating.setLabel(getTranslation("people.seat"));
        seating.setItems(Seating.values());
        seating.setItemLabelGenerator(
                choice -> getTranslation(choice == Seating.JOINS ? "people.seat.joins" : "people.seat.new"));
        seating.setItemEnabledProvider(choice -> choice == Seating.NEW_COUPLE || !waiting.isEmpty());
        seating.addValueChangeListener(change -> {
            counselor.setVisible(change.getValue() == Seating.NEW_COUPLE);
            couple.setVisible(change.getValue() == Seating.JOINS);
        });
        seating.setValue(Seating.NEW_COUPLE);
    }

    private Attempt add(Intake intake, Dates dates) {
        boolean joins = seating.getValue() == Seating.JOINS;
        Attempt attempt = Attempt.at(
                () -> intake.takeIn(new NewClient(
                        person.person(),
                        joins ? couple.getOptionalValue().map(CoupleCard::id) : Optional.empty(),
                        joins ? Optional.empty() : counselor.getOptionalValue().map(CaseloadSize::counselor))),
                dates);
        return person.place(attempt)
                .at(couple, "refused.seat", joins ? "refused.counselor" : "refused.seat")
                .at(counselor, "refused.counselor");
    }
}
