package org.holdfast.plan.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.util.Optional;
import org.holdfast.plan.PlanPicture;
import org.holdfast.shared.ui.Focus;
import org.holdfast.shell.Dates;

/** A couple's plan: all phases across, the present one with what can be done, and the counselor's note. */
public class PlanPanel extends Div {

    private Component now = this;

    /** @param acts what the counselor can do with it; empty in a closed record */
    public PlanPanel(Optional<PlanPicture> plan, Optional<PlanActs> acts, Dates dates) {
        addClassName("hf-stack");
        plan.ifPresentOrElse(running -> show(running, acts, dates), this::showNone);
    }

    /** Brings the keyboard to where the plan is now. */
    public void focusNow() {
        Focus.quietly(now);
    }

    private void showNone() {
        Paragraph first = new Paragraph(getTranslation("plan.none"));
        first.addClassName("hf-strong");
        Paragraph next = new Paragraph(getTranslation("plan.none.next"));
        next.addClassName("hf-quiet");
        Section card = new Section(first, next);
        card.addClassNames("hf-card", "hf-empty");
        add(card);
    }

    private void show(PlanPicture plan, Optional<PlanActs> acts, Dates dates) {
        H2 title = new H2(plan.template().title().in(getLocale()));
        now = title;
        Paragraph when = new Paragraph(plan.finishedAt()
                .map(finished -> getTranslation("plan.finished", dates.day(dates.dayOf(finished))))
                .orElseGet(() -> acts.isEmpty()
                        ? ""
                        : getTranslation(
                                plan.reviewOn().isBefore(dates.today()) ? "plan.review.due" : "plan.review",
                                dates.day(plan.reviewOn()))));
        when.addClassName("hf-quiet");
        Header head = new Header(title, when);
        head.addClassName("hf-card-head");
        Section across = new Section(head, new PhaseStrip(plan, dates));
        across.addClassName("hf-card");
        add(across);
        Optional<Instant> finished = plan.finishedAt();
        if (finished.isEmpty() && acts.isPresent()) {
            LeadPhaseCard lead = new LeadPhaseCard(plan, acts.get(), dates);
            now = lead.title();
            add(lead);
        }
        if (!plan.note().isBlank()) {
            Paragraph note = new Paragraph(plan.note().words());
            note.addClassName("hf-words");
            Paragraph whose = new Paragraph(getTranslation("plan.note.whose"));
            whose.addClassName("hf-quiet");
            Section card = new Section(new H2(getTranslation("plan.note")), whose, note);
            card.addClassName("hf-card");
            add(card);
        }
    }
}
