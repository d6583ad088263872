package org.holdfast.policy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import org.holdfast.policy.ChoosingPolicy;
import org.holdfast.policy.SecretsPolicies;
import org.holdfast.policy.SecretsPolicy;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.Refused;
import org.holdfast.shell.ActDialog;
import org.holdfast.shell.Attempt;
import org.holdfast.shell.Dates;

/** Chooses how the counselor handles what one partner tells her alone. */
public final class ChoosePolicyDialog extends ActDialog {

    private final RadioButtonGroup<SecretsPolicy> policies = new RadioButtonGroup<>();

    public ChoosePolicyDialog(
            ChoosingPolicy choosing, SecretsPolicies texts, CoupleId couple, Dates dates, Runnable done) {
        super("policy.card");
        policies.setLabel(getTranslation("policy.which"));
        policies.addClassName("hf-picker");
        policies.setItems(texts.forCouples());
        policies.setRenderer(new ComponentRenderer<>(this::card));
        policies.addValueChangeListener(chosen -> policies.setInvalid(false));
        Paragraph what = new Paragraph(getTranslation("policy.choose.what"));
        what.addClassNames("hf-quiet", "hf-policy-line");
        add(policies, what);
        onGo(
                getTranslation("policy.choose"),
                () -> Attempt.at(() -> choosing.choose(couple, chosen().ref()), dates)
                        .at(policies, "refused.policy.none"),
                done);
    }

    private SecretsPolicy chosen() {
        return policies.getOptionalValue().orElseThrow(() -> new Refused("refused.policy.none"));
    }

    private Div card(SecretsPolicy policy) {
        Span title = new Span(policy.title().in(getLocale()));
        title.addClassName("hf-strong");
        Div card = new Div(title, new Span(policy.summary().in(getLocale())));
        card.addClassName("hf-pick");
        return card;
    }
}
