package org.holdfast.policy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.holdfast.policy.OwnPolicy;
import org.holdfast.policy.SigningPolicy;
import org.holdfast.shared.ui.Focus;
import org.holdfast.shell.Attempt;
import org.holdfast.shell.Dates;

/** Says that it was read, and agrees to it. */
class SignForm extends Div {

    private final Checkbox read = new Checkbox();
    private final Paragraph trouble = new Paragraph();

    /** @param changed follows when another policy is in force by now, which has to be read first */
    SignForm(SigningPolicy signing, OwnPolicy policy, Dates dates, Runnable signed, Runnable changed) {
        read.setLabel(getTranslation("policy.read"));
        Paragraph alone = new Paragraph(getTranslation("policy.alone"));
        alone.addClassName("hf-quiet");
        alone.setVisible(!policy.policy().individual());
        trouble.addClassName("hf-notice");
        trouble.getElement().setAttribute("role", "alert");
        trouble.setVisible(false);
        Button sign = new Button(getTranslation("policy.sign"));
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        sign.addClickListener(press -> {
            if (read.getValue()) {
                sign(signing, policy, dates, signed, changed);
            } else {
                say(getTranslation("policy.unread"));
                Focus.on(read);
            }
        });
        Div foot = new Div(sign);
        foot.addClassName("hf-row");
        add(read, alone, trouble, foot);
    }

    private void sign(SigningPolicy signing, OwnPolicy policy, Dates dates, Runnable signed, Runnable changed) {
        Attempt attempt = Attempt.at(() -> signing.sign(policy.policy().ref()), dates);
        if (attempt.done()) {
            signed.run();
        } else if (attempt.reason().equals("refused.changed")) {
            changed.run();
        } else {
            say(attempt.sentence());
        }
    }

    private void say(String sentence) {
        trouble.setText(sentence);
        trouble.setVisible(true);
    }
}
