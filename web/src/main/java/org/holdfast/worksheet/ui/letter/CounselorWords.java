package org.holdfast.worksheet.ui.letter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.sheet.OwnSheet;
import org.holdfast.worksheet.sheet.ResponseState;
import org.holdfast.worksheet.template.Item;

/** What the counselor wrote to the person about this worksheet; nothing when she wrote nothing. */
final class CounselorWords extends Aside {

    CounselorWords(OwnSheet sheet) {
        if (sheet.state() == ResponseState.RETURNED) {
            say(getTranslation("sheet.counselor.returned", sheet.counselor()), sheet.returnReason());
            Paragraph reads = new Paragraph(getTranslation("sheet.counselor.returned.reads", sheet.counselor()));
            reads.addClassName("hf-quiet");
            add(reads);
        }
        say(getTranslation("sheet.counselor.note", sheet.counselor()), sheet.noteToClient());
        say(getTranslation("sheet.counselor.assigned", sheet.counselor()), sheet.note());
        getElement().setAttribute("aria-label", getTranslation("sheet.counselor.note", sheet.counselor()));
        addClassName("hf-counselor-words");
        setVisible(getComponentCount() > 0);
    }

    /** What she wrote under one answer. */
    static Optional<Component> under(OwnSheet sheet, Item item) {
        return Optional.ofNullable(sheet.answerNotes().get(item.key())).map(note -> {
            Aside aside = new Aside();
            aside.add(note(aside.getTranslation("sheet.counselor.note", sheet.counselor()), note.words()));
            aside.addClassNames("hf-counselor-words", "hf-counselor-under");
            return aside;
        });
    }

    private void say(String who, Sensitive words) {
        if (!words.isBlank()) {
            add(note(who, words));
        }
    }

    private static Div note(String who, Sensitive words) {
        Span name = new Span(who);
        name.addClassName("hf-quiet");
        Paragraph text = new Paragraph(words.words());
        text.getElement().setAttribute("dir", "auto");
        text.addClassName("hf-said-words");
        Div note = new Div(name, text);
        note.addClassName("hf-counselor-note");
        return note;
    }
}
