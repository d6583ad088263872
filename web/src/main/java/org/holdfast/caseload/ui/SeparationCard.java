package org.holdfast.caseload.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import java.util.function.Consumer;
import org.holdfast.couple.CoupleCard;
import org.holdfast.couple.Onward;
import org.holdfast.couple.PartnerName;
import org.holdfast.couple.Separation;

/** What was kept of the separation, and how each partner goes on; for the counselor alone. */
class SeparationCard extends Section {

    SeparationCard(CoupleCard couple, Separation separation, Consumer<PartnerName> goOnWith) {
        addClassName("hf-card");
        Paragraph reason = new Paragraph(separation.reason().words());
        reason.addClassName("hf-words");
        Paragraph what = new Paragraph(getTranslation("couple.onward.what"));
        what.addClassName("hf-quiet");
        Div ways = new Div();
        ways.addClassName("hf-acts");
        separation.onward().forEach(one -> ways.add(way(couple.partner(one.partner()), one, goOnWith)));
        add(
                new H2(getTranslation("couple.onward")),
                what,
                ways,
                new H3(getTranslation("couple.separated.reason")),
                reason);
    }

    private Component way(PartnerName partner, Onward onward, Consumer<PartnerName> goOnWith) {
        return onward.alone()
                .<Component>map(alone -> {
                    RouterLink link = new RouterLink(
                            getTranslation("couple.onward.goes", partner.given()),
                            CoupleView.class,
                            CoupleAddress.of(alone));
                    link.addClassName("hf-onward");
                    return link;
                })
                .orElseGet(() -> new Button(
                        getTranslation("couple.onward.begin", partner.given()), press -> goOnWith.accept(partner)));
    }
}
