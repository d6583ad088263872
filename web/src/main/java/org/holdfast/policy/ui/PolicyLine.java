package org.holdfast.policy.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.holdfast.policy.PolicyInForce;

/** The secrets policy in force in one sentence, wherever a counselor writes to a partner or opens anything. */
public final class PolicyLine extends Paragraph {

    public PolicyLine(Optional<PolicyInForce> policy) {
        setText(policy.map(chosen -> chosen.policy().summary().in(getLocale()))
                .orElseGet(() -> getTranslation("policy.missing")));
        addClassNames("hf-quiet", "hf-policy-line");
    }
}
