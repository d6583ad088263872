package org.holdfast.worksheet.ui.file;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.worksheet.fhir.OnlyInAnswers;
import org.holdfast.worksheet.file.FileKind;

/** Where a copy is saved, and before that what becomes of it and what it will not tell another system. */
public final class SaveCopy extends Details {

    private final CopyLinks links;

    private SaveCopy(String summary, String care, CopyLinks links, Set<OnlyInAnswers> only) {
        this.links = links;
        setSummaryText(summary);
        Paragraph words = new Paragraph(care);
        words.addClassName("hf-copy-care");
        UnorderedList kinds = new UnorderedList(
                new ListItem(papers(), about(getTranslation("file.pdf.about"))),
                new ListItem(link(FileKind.CSV), about(getTranslation("file.csv.about"))),
                new ListItem(link(FileKind.FHIR), about(getTranslation("file.fhir.about", said(only)))),
                new ListItem(link(FileKind.OWN), about(getTranslation("file.own.about"))));
        kinds.addClassName("hf-copy-kinds");
        add(new Div(words, kinds));
        addClassName("hf-copy");
    }

    /** For a client, of their own. */
    public static SaveCopy own(CopyLinks links, Set<OnlyInAnswers> only) {
        return new SaveCopy(say("file.save"), say("file.care"), links, only);
    }

    /** For a counselor, of what somebody sent her. */
    public static SaveCopy sent(String writer, CopyLinks links, Set<OnlyInAnswers> only) {
        return new SaveCopy(say("file.save.sent", writer), say("file.care.sent", writer), links, only);
    }

    private Component papers() {
        Div papers = new Div(link(FileKind.PDF_A4), link(FileKind.PDF_LETTER));
        papers.addClassName("hf-copy-papers");
        return papers;
    }

    private Anchor link(FileKind kind) {
        return links.link(kind, getTranslation("file." + kind.name().toLowerCase(Locale.ROOT)));
    }

    private Component about(String words) {
        Paragraph about = new Paragraph(words);
        about.addClassName("hf-quiet");
        return about;
    }

    private String said(Set<OnlyInAnswers> only) {
        return only.stream()
                .map(one -> getTranslation("file.fhir." + one.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(", "));
    }

    private static String say(String key, Object... values) {
        return new Div().getTranslation(key, values);
    }
}
