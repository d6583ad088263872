package org.holdfast.worksheet.ui.letter;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.holdfast.worksheet.joint.JointSheet;

/** Says of a joint worksheet whether the other one is here too, and who has said that it may be sent as it stands. */
final class TogetherLine extends Div {

    private final Paragraph presence = new Paragraph();
    private final Paragraph agreement = new Paragraph();
    private final Button again;

    /** @param thinkAgain takes back one's own word */
    TogetherLine(Runnable thinkAgain) {
        this.again = new Button(getTranslation("together.again"), press -> thinkAgain.run());
        again.addThemeVariants(ButtonVariant.TERTIARY);
        presence.addClassName("hf-together-here");
        agreement.addClassName("hf-news-card");
        getElement().setAttribute("role", "status");
        addClassName("hf-together-line");
        add(presence, agreement, again);
    }

    void show(JointSheet sheet, boolean partnerIsHere) {
        boolean open = sheet.state().canBeWritten();
        presence.setVisible(partnerIsHere);
        presence.setText(
                partnerIsHere ? getTranslation("together.here", sheet.partner().given()) : "");
        Optional<String> words = open ? agreement(sheet) : Optional.empty();
        agreement.setText(words.orElse(""));
        agreement.setVisible(words.isPresent());
        again.setVisible(open && sheet.agreed());
    }

    private Optional<String> agreement(JointSheet sheet) {
        String partner = sheet.partner().given();
        if (sheet.agreed()) {
            return Optional.of(getTranslation("together.agreed", sheet.counselor(), partner));
        }
        return sheet.partnerAgreed()
                ? Optional.of(getTranslation("together.partner.agreed", partner))
                : Optional.empty();
    }
}
