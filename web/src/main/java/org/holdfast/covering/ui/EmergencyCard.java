package org.holdfast.covering.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.holdfast.covering.EmergencyReport;
import org.holdfast.covering.ReviewingEmergency;
import org.holdfast.covering.Verdict;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.Sensitive;
import org.holdfast.shared.ui.Chip;
import org.holdfast.shell.Dates;

/** One emergency access to the counselor's own couple: who, why, what was opened, and what she says of it. */
class EmergencyCard extends Section {

    EmergencyCard(
            EmergencyReport report,
            ReviewingEmergency reviewing,
            Map<AssignmentId, String> sheets,
            Dates dates,
            Consumer<String> done) {
        addClassName("hf-card");
        Div head = new Div(new H2(getTranslation("emergency.card")), chip(report));
        head.addClassName("hf-line-head");
        add(
                head,
                new Paragraph(getTranslation(
                        "emergency.by",
                        report.by(),
                        dates.moment(report.beganAt()),
                        dates.time(report.endsAt()),
                        getTranslation(ground(report)))),
                words(report.reason()),
                quiet(opened(report, sheets)));
        if (report.verdict().isEmpty()) {
            add(new Button(
                    getTranslation("emergency.review"),
                    press -> new ReviewEmergencyDialog(reviewing, report, dates, done).open()));
        } else if (!report.note().isBlank()) {
            add(quiet(getTranslation("emergency.note.yours")), words(report.note()));
        }
    }

    private Chip chip(EmergencyReport report) {
        return report.verdict()
                .map(verdict -> getTranslation("emergency.verdict." + key(verdict)))
                .map(words -> report.verdict().filter(Verdict.IN_ORDER::equals).isPresent()
                        ? Chip.calm(words)
                        : Chip.plain(words))
                .orElseGet(() -> Chip.asking(getTranslation("emergency.verdict.none")));
    }

    private String opened(EmergencyReport report, Map<AssignmentId, String> sheets) {
        String titles = sheets.entrySet().stream()
                .filter(sheet -> report.opened().contains(sheet.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(", "));
        return titles.isEmpty()
                ? getTranslation("emergency.opened.none")
                : getTranslation("emergency.opened.some", titles);
    }

    static String key(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }

    private static String ground(EmergencyReport report) {
        return "emergency.ground." + report.ground().name().toLowerCase(Locale.ROOT);
    }

    private static Paragraph words(Sensitive said) {
        Paragraph words = new Paragraph(said.words());
        words.addClassName("hf-words");
        words.getElement().setAttribute("dir", "auto");
        return words;
    }

    private static Paragraph quiet(String said) {
        Paragraph quiet = new Paragraph(said);
        quiet.addClassName("hf-quiet");
        return quiet;
    }
}
