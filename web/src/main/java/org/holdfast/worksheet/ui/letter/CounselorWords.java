package org.holdfast.worksheet.ui.letter;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.holdfast.shared.Sensitive;
import org.holdfast.worksheet.sheet.OwnSheet;
import org.holdfast.worksheet.sheet.ResponseState;

/** What the counselor wrote to the person about this worksheet; nothing when she wrote nothing. */
final class CounselorWords extends Aside {

    CounselorWords(OwnSheet sheet) {
        if (sheet.state() == ResponseState.RETURNED) {
            say(getTranslation("sheet.counselor.returned", sheet.counselor()), sheet.returnReason());
        }
        say(getTranslation("sheet.counselor.note", sheet.counselor()), sheet.noteToClient());
        say(getTranslation("sheet.counselor.assigned", sheet.counselor()), sheet.note());
        getElement().setAttribute("aria-label", getTranslation("sheet.counselor.note", sheet.counselor()));
        addClassName("hf-counselor-words");
        setVisible(getComponentCount() > 0);
    }

    private void say(String who, Sensitive words) {
        if (!words.isBlank()) {
            Span name = new Span(who);
            name.addClassName("hf-quiet");
            Paragraph text = new Paragraph(words.words());
            text.getElement().setAttribute("dir", "auto");
            text.addClassName("hf-said-words");
            Div note = new Div(name, text);
            note.addClassName("hf-counselor-note");
            add(note);
        }
    }
}
