package org.holdfast.policy.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.holdfast.access.Act;
import org.holdfast.access.Opens;
import org.holdfast.policy.OwnPolicy;
import org.holdfast.policy.SigningPolicy;
import org.holdfast.shared.ui.Focus;
import org.holdfast.shell.Dates;
import org.holdfast.shell.LandingView;
import org.holdfast.shell.MainLayout;

/** How private things are handled: read and signed once by each partner alone, and here to read again at any time. */
@Opens(Act.SIGN_POLICY)
@StyleSheet("context://client.css")
@Route(value = "agreement", layout = MainLayout.class)
public class AgreementView extends Div {

    private final SigningPolicy signing;
    private final Dates dates;
    private final H1 title = new H1();
    private final Article letter = new Article();

    @Inject
    AgreementView(SigningPolicy signing, Clock clock) {
        this.signing = signing;
        this.dates = new Dates(clock, getLocale());
        title.addClassName("hf-title");
        letter.addClassName("hf-letter");
        addClassName("hf-page");
        add(letter);
        show();
    }

    private void show() {
        Optional<OwnPolicy> policy = signing.read();
        letter.removeAll();
        letter.add(title);
        policy.ifPresentOrElse(this::show, this::showNone);
    }

    private void show(OwnPolicy policy) {
        title.setText(policy.policy().title().in(getLocale()));
        Paragraph lead = new Paragraph(getTranslation(
                policy.signedAt().isPresent() ? "policy.signed" : "policy.lead",
                policy.counselor(),
                policy.signedAt().map(dates::moment).orElse("")));
        lead.addClassName("hf-lede");
        letter.add(lead, new PolicyText(policy.policy()));
        if (policy.signedAt().isEmpty()) {
            letter.add(new SignForm(signing, policy, dates, this::signed, this::readAnew));
        }
    }

    private void showNone() {
        title.setText(getTranslation("policy.none.title"));
        letter.add(new Paragraph(getTranslation("policy.none")));
    }

    private void signed() {
        UI.getCurrent().navigate(LandingView.class);
    }

    /** Another policy came into force while this one was read. */
    private void readAnew() {
        show();
        Focus.quietly(title);
    }
}
