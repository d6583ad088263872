package org.holdfast.worksheet.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import org.holdfast.shared.Sensitive;
import org.holdfast.shell.Dates;
import org.holdfast.worksheet.Comparing;
import org.holdfast.worksheet.history.SentAnswer;
import org.holdfast.worksheet.sheet.EarlierWork;
import org.holdfast.worksheet.sheet.ReviewSheet;
import org.holdfast.worksheet.sheet.ReviewedAnswer;
import org.holdfast.worksheet.sheet.ReviewedResponse;
import org.holdfast.worksheet.sheet.SentBefore;
import org.holdfast.worksheet.template.Item;
import org.holdfast.worksheet.ui.before.Later;
import org.holdfast.worksheet.ui.before.SentRead;

/** The versions that the counselor gave back, to open one by one; each opening is written down for its owner. */
class ReviewVersions extends Section {

    private final Comparing comparing;
    private final ReviewSheet sheet;
    private final Dates dates;

    ReviewVersions(Comparing comparing, ReviewSheet sheet, EarlierWork before, Dates dates) {
        this.comparing = comparing;
        this.sheet = sheet;
        this.dates = dates;
        H2 title = new H2(getTranslation("review.before"));
        Div both = new Div();
        both.addClassName("hf-pair");
        sheet.responses().forEach(response -> {
            List<SentBefore> own = before.versions().stream()
                    .filter(sent -> sent.owner().equals(response.partner().id()))
                    .toList();
            if (!own.isEmpty()) {
                both.add(versions(response, own));
            }
        });
        add(title, both);
        addClassNames("hf-card", "hf-before");
        setVisible(both.getComponentCount() > 0);
    }

    private Div versions(ReviewedResponse response, List<SentBefore> own) {
        H3 name = new H3(response.partner().given());
        name.addClassName(ReviewAnswers.look(response.partner().side()));
        Div all = new Div(name);
        own.forEach(sent -> all.add(
                new Later(getTranslation("before.sent", dates.said(sent.sentAt())), () -> read(response, sent))));
        all.addClassName("hf-versions");
        return all;
    }

    private Div read(ReviewedResponse response, SentBefore sent) {
        List<SentAnswer> answers =
                comparing.version(sheet.id(), response.partner().id(), sent.number());
        Div read = new Div();
        sent.givenBack().ifPresent(reason -> {
            Paragraph why = new Paragraph(getTranslation("review.before.given_back"));
            why.addClassName("hf-quiet");
            Paragraph words = new Paragraph(reason.words());
            words.addClassName("hf-words");
            read.add(why, words);
        });
        read.add(new SentRead(sheet.template(), answers, item -> since(response, answers, item)));
        return read;
    }

    /** Only beside what is sent again: a draft is its owner's alone, and so is whether it says something else by now. */
    private Optional<String> since(ReviewedResponse response, List<SentAnswer> answers, Item item) {
        if (!response.state().isReadable()) {
            return Optional.empty();
        }
        Sensitive then = answers.stream()
                .filter(answer -> answer.itemKey().equals(item.key()))
                .map(SentAnswer::words)
                .findFirst()
                .orElse(Sensitive.NONE);
        Sensitive now = response.answers().stream()
                .filter(answer -> answer.itemKey().equals(item.key()))
                .map(ReviewedAnswer::words)
                .findFirst()
                .orElse(Sensitive.NONE);
        if (then.isBlank() && now.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(getTranslation("review.mark." + mark(then, now)));
    }

    private static String mark(Sensitive then, Sensitive now) {
        if (then.equals(now)) {
            return "same";
        }
        if (now.isBlank()) {
            return "gone";
        }
        return then.isBlank() ? "added" : "changed";
    }
}
