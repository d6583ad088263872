package org.holdfast.clinic.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.holdfast.clinic.PersonRow;
import org.holdfast.shell.Dates;

/** Those who have a link and have not signed in yet, with the way to send it again. */
class WaitingCard extends Section {

    private final AccountActs acts;
    private final Dates dates;
    private final UnorderedList list = new UnorderedList();

    WaitingCard(AccountActs acts, Dates dates) {
        this.acts = acts;
        this.dates = dates;
        addClassName("hf-card");
        list.addClassName("hf-lines");
        add(new H2(getTranslation("people.waiting")), list);
    }

    void show(List<PersonRow> invited) {
        setVisible(!invited.isEmpty());
        list.removeAll();
        invited.forEach(person -> list.add(line(person)));
    }

    private ListItem line(PersonRow person) {
        Span name = new Span(person.name());
        name.addClassName("hf-strong");
        Paragraph since = new Paragraph(
                getTranslation("people.waiting.since", person.email(), dates.near(dates.dayOf(person.addedAt()))));
        since.addClassName("hf-quiet");
        ListItem line = new ListItem(new Div(name, since), acts.again(person));
        line.addClassNames("hf-line", "hf-line-acts");
        return line;
    }
}
