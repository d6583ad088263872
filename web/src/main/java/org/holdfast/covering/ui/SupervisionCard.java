package org.holdfast.covering.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.holdfast.covering.OpeningToSupervision;
import org.holdfast.covering.SupervisionPicture;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.CoupleId;
import org.holdfast.shell.ActDialog;
import org.holdfast.shell.Attempt;
import org.holdfast.shell.Dates;

/** To whom a couple is open in supervision, and the way to open or close it. */
class SupervisionCard extends Section {

    SupervisionCard(
            CoupleId couple,
            Optional<SupervisionPicture> open,
            OpeningToSupervision opening,
            Map<AssignmentId, String> sheets,
            Dates dates,
            Consumer<String> done) {
        addClassName("hf-card");
        add(new H2(getTranslation("supervision.card")));
        open.ifPresentOrElse(
                picture -> {
                    show(picture, sheets, dates);
                    add(new Button(getTranslation("supervision.close"), press -> close(couple, opening, dates, done)));
                },
                () -> {
                    Paragraph nobody = new Paragraph(getTranslation("supervision.none"));
                    nobody.addClassName("hf-quiet");
                    add(
                            nobody,
                            new Button(
                                    getTranslation("supervision.open"),
                                    press -> new SupervisionDialog(opening, couple, sheets, dates, done).open()));
                });
    }

    private void show(SupervisionPicture picture, Map<AssignmentId, String> sheets, Dates dates) {
        String titles = sheets.entrySet().stream()
                .filter(sheet -> picture.sheets().contains(sheet.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(", "));
        add(
                new Paragraph(
                        getTranslation("supervision.until", picture.supervisor(), Until.day(picture.endsAt(), dates))),
                quiet(
                        titles.isEmpty()
                                ? getTranslation("supervision.sheets.none")
                                : getTranslation("supervision.sheets.some", titles)));
        if (!picture.question().isBlank()) {
            Paragraph words = new Paragraph(picture.question().words());
            words.addClassName("hf-words");
            add(quiet(getTranslation("supervision.question.yours")), words);
        }
    }

    private void close(CoupleId couple, OpeningToSupervision opening, Dates dates, Consumer<String> done) {
        ActDialog dialog = new ActDialog("supervision.close");
        dialog.add(new Paragraph(getTranslation("supervision.close.what")));
        dialog.onGo(
                        getTranslation("supervision.close"),
                        () -> Attempt.at(() -> opening.close(couple), dates),
                        () -> done.accept(getTranslation("supervision.closed")))
                .open();
    }

    private static Paragraph quiet(String words) {
        Paragraph quiet = new Paragraph(words);
        quiet.addClassName("hf-quiet");
        return quiet;
    }
}
