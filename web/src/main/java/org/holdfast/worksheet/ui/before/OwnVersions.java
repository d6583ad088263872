package org.holdfast.worksheet.ui.before;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.holdfast.shell.Dates;
import org.holdfast.worksheet.history.SentAnswer;
import org.holdfast.worksheet.sheet.EarlierWork;
import org.holdfast.worksheet.sheet.SentBefore;
import org.holdfast.worksheet.template.WorksheetTemplate;

/** What a client has sent of a worksheet, each time as they sent it, and who can still read it. */
public final class OwnVersions extends Section {

    private final String counselor;
    private final Dates dates;

    /**
     * @param counselor how the counselor is spoken of
     * @param version opens one by its number
     */
    public OwnVersions(
            EarlierWork before,
            WorksheetTemplate template,
            String counselor,
            IntFunction<List<SentAnswer>> version,
            Dates dates) {
        this.counselor = counselor;
        this.dates = dates;
        H2 title = new H2(getTranslation("before.own"));
        title.addClassName("hf-before-title");
        add(title);
        before.versions().forEach(sent -> add(line(sent, template, version)));
        addClassName("hf-before");
        setVisible(!before.versions().isEmpty());
    }

    private Later line(SentBefore sent, WorksheetTemplate template, IntFunction<List<SentAnswer>> version) {
        Later line = new Later(
                getTranslation("before.sent", dates.said(sent.sentAt())),
                () -> read(sent, template, version.apply(sent.number())));
        return line;
    }

    private Section read(SentBefore sent, WorksheetTemplate template, List<SentAnswer> answers) {
        Paragraph readers = new Paragraph(getTranslation("before.own." + fate(sent), counselor));
        readers.addClassName("hf-quiet");
        Section read = new Section(readers);
        if (template.isJoint()) {
            Paragraph own = new Paragraph(getTranslation("before.own.joint"));
            own.addClassName("hf-quiet");
            read.add(own);
        }
        sent.givenBack().ifPresent(reason -> {
            Paragraph words = new Paragraph(reason.words());
            words.getElement().setAttribute("dir", "auto");
            words.addClassName("hf-said-words");
            read.add(words);
        });
        read.add(new SentRead(template, answers, item -> Optional.empty()));
        return read;
    }

    private static String fate(SentBefore sent) {
        if (sent.givenBack().isPresent()) {
            return "returned";
        }
        return sent.stands() ? "stands" : "taken_back";
    }
}
