package org.holdfast.worksheet.ui.letter;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import org.holdfast.worksheet.sheet.SavedAnswer;
import org.holdfast.worksheet.template.Item;

/** Two versions of one answer, side by side: the saved one to read, this tab's still in its field. */
final class ConflictPanel extends Div {

    ConflictPanel(Item item, SavedAnswer saved, Readers readers, Runnable keepSaved, Runnable keepMine) {
        H4 title = new H4(getTranslation("sheet.conflict"));
        Paragraph explained = new Paragraph(
                readers.areBoth()
                        ? getTranslation("sheet.conflict.together", readers.partner())
                        : getTranslation("sheet.conflict.text"));
        SaidWords theOther = new SaidWords(getTranslation("sheet.conflict.saved"), item, saved.words())
                .with(readers.chip(saved.visibility()));
        Button saving = new Button(getTranslation("sheet.conflict.keep.saved"), click -> keepSaved.run());
        Button mine = new Button(getTranslation("sheet.conflict.keep.mine"), click -> keepMine.run());
        Div choice = new Div(saving, mine);
        choice.addClassName("hf-row");
        add(title, explained, theOther, choice);
        getElement().setAttribute("role", "alert");
        addClassName("hf-conflict");
    }
}
