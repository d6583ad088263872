package org.holdfast.clinic.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import org.holdfast.clinic.PersonRow;
import org.holdfast.shared.ui.Chip;
import org.holdfast.shared.ui.Counted;
import org.holdfast.shared.ui.DataTable;
import org.holdfast.shared.ui.Focus;
import org.holdfast.shared.ui.HandingOver;
import org.holdfast.shell.Dates;

/** All accounts to search, with what can be done with each. */
class AccountsCard extends Section {

    private static final int PAGE = 50;

    private final AccountActs acts;
    private final Dates dates;
    private final H2 heading = new H2(getTranslation("people.all"));
    private final TextField search = new TextField();
    private final Paragraph found = new Paragraph();
    private final Div body = new Div();
    private List<PersonRow> everyone = List.of();

    AccountsCard(AccountActs acts, Dates dates) {
        this.acts = acts;
        this.dates = dates;
        addClassName("hf-card");
        search.setPlaceholder(getTranslation("people.search"));
        search.setAriaLabel(getTranslation("people.search"));
        search.setClearButtonVisible(true);
        HandingOver.ofSearch(search);
        search.addValueChangeListener(change -> narrow(PAGE));
        found.addClassName("hf-quiet");
        found.getElement().setAttribute("role", "status");
        Header head = new Header(heading, search);
        head.addClassName("hf-card-head");
        add(head, found, body);
    }

    void show(List<PersonRow> everyone) {
        this.everyone = everyone;
        narrow(PAGE);
    }

    void focusHeading() {
        Focus.quietly(heading);
    }

    private void narrow(int atMost) {
        String wanted = search.getValue().strip().toLowerCase(getLocale());
        List<PersonRow> matching = everyone.stream()
                .filter(person -> (person.name() + " " + person.email())
                        .toLowerCase(getLocale())
                        .contains(wanted))
                .toList();
        found.setText(wanted.isEmpty() ? "" : Counted.text(getLocale(), "people.found", matching.size()));
        body.removeAll();
        if (!matching.isEmpty()) {
            body.add(table(matching.stream().limit(atMost).toList()));
        }
        if (matching.size() > atMost) {
            body.add(new Button(
                    getTranslation("caseload.more", matching.size() - atMost), press -> narrow(atMost + PAGE)));
        }
    }

    private DataTable table(List<PersonRow> people) {
        DataTable table = new DataTable(
                getTranslation("people.all"),
                getTranslation("people.column.name"),
                getTranslation("people.column.email"),
                getTranslation("people.column.role"),
                getTranslation("people.column.standing"),
                getTranslation("people.column.added"),
                getTranslation("people.column.acts"));
        table.addClassName("hf-table-brief");
        people.forEach(person -> table.row(
                new Span(person.name()),
                new Span(person.email()),
                new Span(getTranslation("role." + key(person.role()))),
                standing(person),
                new Span(dates.brief(dates.dayOf(person.addedAt()))),
                acts.of(person)));
        return table;
    }

    private Component standing(PersonRow person) {
        String words = getTranslation("people.standing." + key(person.standing()));
        return switch (person.standing()) {
            case INVITED -> Chip.asking(words);
            case ACTIVE -> Chip.calm(words);
            case CLOSED -> Chip.plain(words);
        };
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
