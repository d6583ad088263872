package org.holdfast.caseload.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import org.holdfast.shared.ui.Chip;
import org.holdfast.shell.Dates;

/** The worksheets that wait for the counselor or have come to a halt, each the way to its review. */
class ReadyForYou extends Section {

    private final CouplePicture picture;
    private final Dates dates;

    ReadyForYou(CouplePicture picture, Dates dates) {
        this.picture = picture;
        this.dates = dates;
        addClassName("hf-card");
        add(new H2(getTranslation("couple.ready")));
        List<WorksheetStage> waiting = picture.worksheets().stream()
                .map(worksheet -> WorksheetStage.of(worksheet, picture.couple()))
                .filter(WorksheetStage::waits)
                .sorted(Comparator.comparing(WorksheetStage::stage))
                .toList();
        if (waiting.isEmpty()) {
            Paragraph nothing = new Paragraph(getTranslation("couple.ready.none"));
            nothing.addClassName("hf-quiet");
            add(nothing);
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("hf-lines");
            waiting.forEach(stage -> list.add(line(stage)));
            add(list);
        }
    }

    private ListItem line(WorksheetStage stage) {
        Anchor link = new Anchor(stage.review(), stage.title(getLocale()));
        link.addClassNames("hf-card-link", "hf-strong");
        Div first = new Div(link, chip(stage));
        first.addClassName("hf-line-head");
        Paragraph detail = new Paragraph(detail(stage));
        detail.addClassName("hf-quiet");
        ListItem line = new ListItem(first, detail);
        line.addClassName("hf-line");
        return line;
    }

    private Chip chip(WorksheetStage stage) {
        return switch (stage.stage()) {
            case ALL_SENT ->
                Chip.asking(
                        stage.worksheet().standings().size() > 1
                                ? getTranslation("couple.sent.both")
                                : getTranslation("couple.sent.by", stage.sentBy()));
            case ONE_SENT -> Chip.plain(getTranslation("couple.sent.by", stage.sentBy()));
            case GIVEN_BACK -> Chip.plain(getTranslation("couple.state.returned"));
            case OVERDUE -> Chip.asking(getTranslation("couple.overdue"));
            case OPEN -> Chip.plain(getTranslation("couple.state.not_started"));
            case OPENED -> Chip.calm(getTranslation("couple.state.released"));
        };
    }

    private String detail(WorksheetStage stage) {
        return switch (stage.stage()) {
            case ALL_SENT ->
                getTranslation(
                        stage.worksheet().standings().size() > 1 ? "couple.ready.sent.both" : "couple.ready.sent.one");
            case GIVEN_BACK -> getTranslation("couple.ready.returned", stage.givenBackTo());
            case ONE_SENT, OVERDUE, OPEN, OPENED ->
                stage.waitingFor().isEmpty()
                        ? getTranslation("couple.ready.later", stage.laterTo())
                        : getTranslation(
                                stage.anyOverdue() ? "couple.ready.waiting.overdue" : "couple.ready.waiting",
                                stage.waitingFor(),
                                dates.near(stage.worksheet().dueOn()));
        };
    }
}
