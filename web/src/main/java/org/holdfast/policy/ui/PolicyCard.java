package org.holdfast.policy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.holdfast.access.CaseState;
import org.holdfast.couple.CoupleCard;
import org.holdfast.couple.PartnerName;
import org.holdfast.policy.PolicyInForce;
import org.holdfast.shared.ui.Chip;
import org.holdfast.shell.Dates;

/** The couple's secrets policy, and who has signed it. */
public final class PolicyCard extends Section {

    public PolicyCard(CoupleCard couple, Optional<PolicyInForce> policy, Dates dates, Runnable choose) {
        addClassName("hf-card");
        add(new H2(getTranslation("policy.card")));
        add(new Paragraph(policy.map(chosen -> chosen.policy().summary().in(getLocale()))
                .orElseGet(() -> getTranslation("policy.missing"))));
        policy.ifPresent(chosen -> add(standings(couple, chosen), since(chosen, dates)));
        if (couple.state() == CaseState.COUPLE) {
            policy.filter(PolicyInForce::outworded)
                    .ifPresent(chosen -> add(new Paragraph(getTranslation("policy.outworded"))));
            add(new Button(
                    getTranslation(policy.isPresent() ? "policy.change" : "policy.choose"), press -> choose.run()));
        }
    }

    private Div standings(CoupleCard couple, PolicyInForce policy) {
        Div chips = new Div();
        chips.addClassName("hf-chips");
        for (PartnerName partner : couple.partners()) {
            chips.add(
                    policy.signedBy().contains(partner.id())
                            ? Chip.calm(getTranslation("policy.has.signed", partner.given()))
                            : Chip.asking(getTranslation("policy.not.signed", partner.given())));
        }
        return chips;
    }

    private Paragraph since(PolicyInForce policy, Dates dates) {
        Paragraph since = new Paragraph(getTranslation("policy.since", dates.moment(policy.chosenAt())));
        since.addClassName("hf-quiet");
        return since;
    }
}
