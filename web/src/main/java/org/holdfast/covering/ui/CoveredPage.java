package org.holdfast.covering.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.util.Optional;
import org.holdfast.covering.Way;
import org.holdfast.shared.CoupleId;
import org.holdfast.shell.LandingView;
import org.jspecify.annotations.Nullable;

/** A page of a colleague's couple: what it shows goes when the couple is no longer open, though nobody touches it. */
abstract class CoveredPage extends Div {

    private @Nullable Shown shown;

    /** What is in sight, and since when. */
    record Shown(Way way, CoupleId couple, Instant since) {}

    CoveredPage() {
        addClassNames("hf-page", "hf-desk");
    }

    void shows(Way way, CoupleId couple, Instant now) {
        shown = new Shown(way, couple, now);
    }

    Optional<Shown> shown() {
        return Optional.ofNullable(shown);
    }

    void end() {
        shown = null;
        removeAll();
        H1 title = new H1(getTranslation("covered.ended"));
        title.addClassName("hf-title");
        title.getElement().setAttribute("role", "status");
        Paragraph text = new Paragraph(getTranslation("covered.ended.text"));
        text.addClassName("hf-lede");
        RouterLink home = new RouterLink(getTranslation("nothing.home"), LandingView.class);
        home.addClassName("hf-button");
        add(title, text, home);
    }
}
