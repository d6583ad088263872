package org.holdfast.caseload.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.util.EnumMap;
import java.util.Map;
import org.holdfast.access.CaseState;
import org.holdfast.caseload.ui.CoupleAddress.Tab;
import org.holdfast.couple.CoupleCard;
import org.holdfast.shared.ui.Breadcrumb;
import org.holdfast.shared.ui.Chip;
import org.holdfast.shared.ui.Counted;
import org.holdfast.shared.ui.Focus;
import org.holdfast.shell.Dates;

/** Who the couple are, how things stand in a few chips, what can be done, and the tabs. Stays while tabs change. */
class CoupleHeader extends Div {

    private final H1 names = new H1();
    private final Div chips = new Div();
    private final Button start;
    private final Button give;
    private final Div closed = new Div();
    private final Map<Tab, RouterLink> tabs = new EnumMap<>(Tab.class);

    CoupleHeader(Runnable assign, Runnable startPlan) {
        start = new Button(getTranslation("couple.start"), press -> startPlan.run());
        give = new Button(getTranslation("couple.assign"), press -> assign.run());
        give.addThemeVariants(ButtonVariant.PRIMARY);
        Div acts = new Div(start, give);
        acts.addClassName("hf-acts");
        names.addClassName("hf-title");
        chips.addClassName("hf-chips");
        Header head = new Header(
                new Div(new Breadcrumb().to(getTranslation("caseload.title"), "caseload"), names, chips), acts);
        head.addClassName("hf-page-head");
        closed.addClassNames("hf-card", "hf-closed");
        add(head, closed, tabs());
    }

    private Nav tabs() {
        Nav nav = new Nav();
        nav.addClassName("hf-tabs");
        nav.getElement().setAttribute("aria-label", getTranslation("couple.tabs"));
        for (Tab tab : Tab.values()) {
            RouterLink link = new RouterLink();
            link.setText(getTranslation("couple.tab." + tab.key()));
            tabs.put(tab, link);
            nav.add(link);
        }
        return nav;
    }

    void show(CouplePicture picture, Tab shown, Dates dates) {
        CoupleCard couple = picture.couple();
        names.setText(couple.fullName());
        start.setVisible(
                couple.state() == CaseState.COUPLE && picture.runningPlan().isEmpty());
        give.setVisible(!couple.isFrozen());
        showClosed(couple, dates);
        tabs.forEach((tab, link) -> {
            link.setVisible(tab != Tab.PLAN || !couple.isIndividual());
            link.setRoute(CoupleView.class, CoupleAddress.of(picture.couple().id(), tab));
            if (tab == shown) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
        chips.removeAll();
        switch (couple.state()) {
            case COUPLE -> chips.add(phase(picture));
            case INDIVIDUAL -> chips.add(Chip.calm(getTranslation("couple.chip.individual")));
            case FROZEN -> {
                return;
            }
        }
        count("couple.chip.sent", picture.bothSent());
        count("couple.chip.overdue", picture.overdue());
        count("couple.chip.open", picture.open());
    }

    void focusTitle() {
        Focus.quietly(names);
    }

    private void showClosed(CoupleCard couple, Dates dates) {
        closed.removeAll();
        couple.separatedAt().ifPresent(at -> {
            String day = dates.day(dates.dayOf(at));
            Paragraph since = new Paragraph(
                    couple.isOfOne() ? getTranslation("couple.ended", day) : getTranslation("couple.separated", day));
            since.addClassName("hf-strong");
            closed.add(
                    since,
                    new Paragraph(getTranslation(couple.isOfOne() ? "couple.ended.what" : "couple.separated.what")));
        });
        closed.setVisible(couple.isFrozen());
    }

    private Chip phase(CouplePicture picture) {
        if (picture.plan().isEmpty()) {
            return Chip.plain(getTranslation("couple.chip.noplan"));
        }
        return picture.runningPlan()
                .map(plan -> Chip.calm(getTranslation(
                        "couple.chip.phase",
                        plan.phase() + 1,
                        plan.template().phases().get(plan.phase()).title().in(getLocale()))))
                .orElseGet(() -> Chip.plain(getTranslation("couple.chip.finished")));
    }

    private void count(String key, long count) {
        if (count > 0) {
            String words = Counted.text(getLocale(), key, count);
            chips.add(key.endsWith("open") ? Chip.plain(words) : Chip.asking(words));
        }
    }
}
