package org.holdfast.covering.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.holdfast.access.Act;
import org.holdfast.access.Opens;
import org.holdfast.audit.CoupleCode;
import org.holdfast.covering.EmergencyLine;
import org.holdfast.covering.SeeingEmergencies;
import org.holdfast.covering.Verdict;
import org.holdfast.shared.ui.Chip;
import org.holdfast.shared.ui.DataTable;
import org.holdfast.shell.Dates;
import org.holdfast.shell.MainLayout;

/** The admin's list of emergency accesses: who and when, and how they were reviewed, without a word of why. */
@StyleSheet("context://desk.css")
@Opens(Act.SEE_EMERGENCIES)
@Route(value = "emergencies", layout = MainLayout.class)
class EmergenciesView extends Div {

    private final Dates dates;

    @Inject
    EmergenciesView(SeeingEmergencies seeing, Clock clock) {
        this.dates = new Dates(clock, getLocale());
        addClassNames("hf-page", "hf-desk");
        H1 title = new H1(getTranslation("emergencies.title"));
        title.addClassName("hf-title");
        Paragraph lede = new Paragraph(getTranslation("emergencies.lede"));
        lede.addClassName("hf-lede");
        List<EmergencyLine> lines = seeing.newest();
        Section card = new Section(lines.isEmpty() ? nothing() : table(lines));
        card.addClassName("hf-card");
        add(new Header(title, lede), card);
    }

    private DataTable table(List<EmergencyLine> lines) {
        DataTable table = new DataTable(
                getTranslation("emergencies.title"),
                getTranslation("emergencies.column.by"),
                getTranslation("emergencies.column.couple"),
                getTranslation("emergencies.column.keeper"),
                getTranslation("emergencies.column.when"),
                getTranslation("emergencies.column.state"));
        lines.forEach(line -> table.row(
                new Span(line.by()),
                new Span(CoupleCode.of(line.couple())),
                new Span(line.keeper()),
                new Span(dates.moment(line.beganAt())),
                state(line)));
        return table;
    }

    private Component state(EmergencyLine line) {
        if (line.verdict().isPresent()) {
            Verdict verdict = line.verdict().get();
            String words = getTranslation("emergency.verdict." + EmergencyCard.key(verdict));
            return verdict == Verdict.IN_ORDER ? Chip.calm(words) : Chip.asking(words);
        }
        return Chip.asking(getTranslation(
                dates.now().isBefore(line.endsAt()) ? "emergencies.state.open" : "emergencies.state.waiting"));
    }

    private Paragraph nothing() {
        Paragraph nothing = new Paragraph(getTranslation("emergencies.nothing"));
        nothing.addClassName("hf-quiet");
        return nothing;
    }
}
