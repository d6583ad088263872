package org.holdfast.policy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.holdfast.policy.SecretsPolicy;

/** A secrets policy to read, part by part. */
class PolicyText extends Div {

    PolicyText(SecretsPolicy policy) {
        addClassName("hf-policy-text");
        policy.parts()
                .forEach(part -> add(
                        new H2(part.title().in(getLocale())),
                        new Paragraph(part.text().in(getLocale()))));
    }
}
