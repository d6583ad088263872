package org.holdfast.caseload.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.holdfast.couple.CoupleCard;
import org.holdfast.couple.PartnerName;
import org.holdfast.shell.Dates;
import org.holdfast.worksheet.schedule.ScheduledSheet;
import org.holdfast.worksheet.ui.WhenSaid;

/** The worksheets that come later, or stopped coming, and what the counselor can do about them. */
class PlannedCard extends Section {

    /** What a counselor does with what is planned; none of it in a closed record. */
    record Acts(Consumer<ScheduledSheet> change, Consumer<ScheduledSheet> stop) {}

    private final CoupleCard couple;
    private final WhenSaid said;

    PlannedCard(CoupleCard couple, List<ScheduledSheet> planned, Dates dates, Acts acts) {
        this.couple = couple;
        this.said = new WhenSaid(dates, getLocale());
        UnorderedList list = new UnorderedList();
        list.addClassName("hf-lines");
        planned.forEach(sheet -> list.add(line(sheet, acts)));
        add(new H2(getTranslation("schedule.planned")), list);
        addClassName("hf-card");
    }

    private ListItem line(ScheduledSheet sheet, Acts acts) {
        String title = sheet.ownTitle().orElseGet(() -> sheet.template().title().in(getLocale()));
        Span name = new Span(title);
        name.addClassName("hf-strong");
        Div head = new Div(name);
        head.addClassName("hf-line-head");
        Paragraph when = new Paragraph(getTranslation("schedule.for", said.of(sheet), names(sheet)));
        when.addClassName("hf-quiet");
        ListItem line = new ListItem(head, when);
        line.addClassNames("hf-line", "hf-line-with-act");
        if (!couple.isFrozen()) {
            Div buttons = new Div();
            buttons.addClassName("hf-acts");
            if (sheet.isRunning()) {
                buttons.add(button("schedule.change", title, () -> acts.change().accept(sheet)));
            }
            buttons.add(button(
                    sheet.isRunning() ? "schedule.stop" : "schedule.put_away",
                    title,
                    () -> acts.stop().accept(sheet)));
            line.add(buttons);
        }
        return line;
    }

    private Button button(String key, String title, Runnable act) {
        Button button = new Button(getTranslation(key), press -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key + ".aloud", title));
        return button;
    }

    private String names(ScheduledSheet sheet) {
        return couple.partners().stream()
                .filter(partner -> sheet.partners().contains(partner.id()))
                .map(PartnerName::given)
                .collect(Collectors.joining(getTranslation("names.and")));
    }
}
