package org.holdfast.clinic.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.holdfast.access.Act;
import org.holdfast.access.Opens;
import org.holdfast.account.Standing;
import org.holdfast.clinic.Intake;
import org.holdfast.clinic.People;
import org.holdfast.clinic.PersonRow;
import org.holdfast.couple.SeatingAgain;
import org.holdfast.shared.ui.Counted;
import org.holdfast.shared.ui.Said;
import org.holdfast.shell.Dates;
import org.holdfast.shell.MainLayout;

/** The admin's home: who waits for an account, all accounts, and how much each counselor carries. */
@Opens(Act.SEE_ACCOUNTS)
@StyleSheet("context://desk.css")
@Route(value = "people", layout = MainLayout.class)
class PeopleView extends Div {

    private final People people;
    private final Intake intake;
    private final SeatingAgain again;
    private final Dates dates;
    private final Paragraph lead = new Paragraph();
    private final WaitingCard waiting;
    private final AccountsCard accounts;
    private final Div sizes = new Div();

    @Inject
    PeopleView(People people, Intake intake, SeatingAgain again, Clock clock) {
        this.people = people;
        this.intake = intake;
        this.again = again;
        this.dates = new Dates(clock, getLocale());
        AccountActs acts = new AccountActs(people, dates, this::done);
        waiting = new WaitingCard(acts, dates);
        accounts = new AccountsCard(acts, dates);
        addClassNames("hf-page", "hf-desk");
        add(header(), waiting, accounts, sizes);
        show();
    }

    private Header header() {
        lead.addClassName("hf-lede");
        Button client = new Button(
                getTranslation("people.add.client"),
                press -> new AddClientDialog(intake, people.caseloads(), dates, this::done).open());
        client.addThemeVariants(ButtonVariant.PRIMARY);
        Button colleague = new Button(
                getTranslation("people.add.colleague"),
                press -> new AddColleagueDialog(intake, dates, this::done).open());
        Button couple = new Button(
                getTranslation("people.again.seat"),
                press -> new SeatAgainDialog(again, people.everyone(), people.caseloads(), dates, this::done).open());
        Div acts = new Div(couple, colleague, client);
        acts.addClassName("hf-acts");
        H1 title = new H1(getTranslation("people.title"));
        title.addClassName("hf-title");
        Header header = new Header(new Div(title, lead), acts);
        header.addClassName("hf-page-head");
        return header;
    }

    private void show() {
        List<PersonRow> everyone = people.everyone();
        List<PersonRow> invited = everyone.stream()
                .filter(person -> person.standing() == Standing.INVITED)
                .toList();
        lead.setText(Counted.text(getLocale(), "people.lead", invited.size()));
        waiting.show(invited);
        accounts.show(everyone);
        sizes.removeAll();
        sizes.add(new CaseloadSizes(people.caseloads()));
    }

    private void done(String sentence) {
        show();
        accounts.focusHeading();
        Said.aloud(sentence);
    }
}
