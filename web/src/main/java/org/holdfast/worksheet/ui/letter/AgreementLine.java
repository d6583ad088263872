package org.holdfast.worksheet.ui.letter;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.holdfast.worksheet.joint.JointSheet;

/** Says of a joint worksheet who has said that it may be sent as it stands. */
final class AgreementLine extends Div {

    /** @param thinkAgain takes back one's own word */
    AgreementLine(JointSheet sheet, Runnable thinkAgain) {
        addClassName("hf-news-card");
        setVisible(sheet.agreed() || sheet.partnerAgreed());
        Paragraph words = new Paragraph(
                sheet.agreed()
                        ? getTranslation(
                                "together.agreed",
                                sheet.counselor(),
                                sheet.partner().given())
                        : getTranslation(
                                "together.partner.agreed", sheet.partner().given()));
        words.getElement().setAttribute("role", "status");
        add(words);
        if (sheet.agreed()) {
            Button again = new Button(getTranslation("together.again"), press -> thinkAgain.run());
            again.addThemeVariants(ButtonVariant.TERTIARY);
            add(again);
        }
    }
}
