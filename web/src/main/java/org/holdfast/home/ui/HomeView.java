package org.holdfast.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.holdfast.access.Act;
import org.holdfast.access.CaseState;
import org.holdfast.access.Opens;
import org.holdfast.audit.ui.OpenedNavigation;
import org.holdfast.checkin.CheckingIn;
import org.holdfast.home.ForYou;
import org.holdfast.home.Week;
import org.holdfast.policy.OwnPolicy;
import org.holdfast.policy.SigningPolicy;
import org.holdfast.shared.ui.HelpLine;
import org.holdfast.shell.Dates;
import org.holdfast.shell.MainLayout;
import org.holdfast.worksheet.LookingBack;
import org.holdfast.worksheet.sheet.KeptSheet;

/** A client's home: what is asked this week, what was sent, and where the couple is. */
@Opens(Act.SEE_OWN_WORK)
@StyleSheet("context://client.css")
@Route(value = "home", layout = MainLayout.class)
public class HomeView extends Div {

    private static final int THINGS_AT_ONCE = 3;

    @Inject
    HomeView(ForYou forYou, CheckingIn checkingIn, SigningPolicy signing, LookingBack lookingBack, Clock clock) {
        Week week = forYou.thisWeek();
        Dates dates = new Dates(clock, getLocale());
        List<Component> open = switch (week.state()) {
            case FROZEN -> List.of();
            case COUPLE -> toDo(week, signing, checkingIn::isDue, dates);
            case INDIVIDUAL -> toDo(week, signing, () -> false, dates);
        };
        Div toDo = stack(open.isEmpty() ? nothing(week) : new Pile(open, THINGS_AT_ONCE));
        Div around = stack();
        week.whereWeAre().map(WhereWeAreCard::new).ifPresent(around::add);
        if (!week.sent().isEmpty()) {
            around.add(new SentWork(week, dates));
        }
        List<KeptSheet> kept = lookingBack.sheets();
        if (!kept.isEmpty()) {
            around.add(new FromBefore(kept, dates));
        }
        Anchor opened = new Anchor(OpenedNavigation.address(), getTranslation("opened.home"));
        opened.addClassName("hf-opened-way");
        around.add(opened, new HelpLine());
        add(greeting(DayPart.at(LocalTime.now(clock)), week, open.size()), toDo, around);
        addClassNames("hf-page", "hf-home");
    }

    private static Optional<OwnPolicy> unsigned(Optional<OwnPolicy> policy) {
        return policy.filter(one -> one.signedAt().isEmpty());
    }

    /** The agreement, while it waits to be signed; then what is asked. */
    private static List<Component> toDo(Week week, SigningPolicy signing, BooleanSupplier checkInDue, Dates dates) {
        return unsigned(signing.read())
                .map(policy -> List.<Component>of(new AgreementCard(policy)))
                .orElseGet(() -> openWork(week, checkInDue.getAsBoolean(), dates));
    }

    private static Component nothing(Week week) {
        return week.state() == CaseState.FROZEN ? new WorkEndedCard(week.counselor()) : new NothingToDo(week);
    }

    private static List<Component> openWork(Week week, boolean checkInDue, Dates dates) {
        List<Component> open = new ArrayList<>();
        if (checkInDue) {
            open.add(new CheckInCard(week.counselor()));
        }
        week.open().forEach(work -> open.add(new WorkCard(work, week.counselor(), dates)));
        return open;
    }

    private Header greeting(DayPart part, Week week, int things) {
        H1 title = new H1(getTranslation(part.greeting(), week.givenName()));
        title.addClassName("hf-title");
        String asked = things > THINGS_AT_ONCE ? "home.lead.more" : "home.lead." + things;
        Paragraph lede = new Paragraph(getTranslation(week.state() == CaseState.FROZEN ? "home.ended.lead" : asked));
        lede.addClassName("hf-lede");
        return new Header(title, lede);
    }

    private static Div stack(Component... parts) {
        Div stack = new Div(parts);
        stack.addClassName("hf-stack");
        return stack;
    }
}
