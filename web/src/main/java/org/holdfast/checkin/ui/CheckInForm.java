package org.holdfast.checkin.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;
import org.holdfast.checkin.CheckingIn;
import org.holdfast.shared.ui.Focus;
import org.holdfast.shared.ui.PrivacyChip;
import org.holdfast.shared.ui.ScaleField;
import org.holdfast.shell.Attempt;
import org.holdfast.shell.Dates;

/** The two questions of the week. */
final class CheckInForm extends Article {

    private final ScaleField trust = new ScaleField();
    private final ScaleField safety = new ScaleField();
    private final Paragraph trouble = new Paragraph();

    CheckInForm(CheckingIn checkingIn, Dates dates, Runnable done) {
        Div readers =
                new Div(new Span(getTranslation("checkin.who")), PrivacyChip.closed(getTranslation("checkin.readers")));
        readers.addClassName("hf-privacy");
        Paragraph lead = new Paragraph(getTranslation("checkin.text"));
        lead.addClassName("hf-lede");
        trouble.getElement().setAttribute("role", "alert");
        trouble.addClassName("hf-notice");
        trouble.setVisible(false);
        Button save = new Button(getTranslation("checkin.save"), click -> save(checkingIn, dates, done));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div foot = new Div(save);
        foot.addClassName("hf-row");
        H1 title = new H1(getTranslation("checkin.title"));
        title.addClassName("hf-title");
        add(title, lead, readers);
        add(question("checkin.trust", trust), question("checkin.safety", safety), trouble, foot);
        addClassNames("hf-letter", "hf-checkin");
    }

    private Component question(String key, ScaleField scale) {
        H2 title = new H2(getTranslation(key));
        title.setId(key.replace('.', '-'));
        scale.setAriaLabelledBy(title.getId().orElseThrow());
        scale.addValueChangeListener(chosen -> scale.setInvalid(false));
        Div ends = new Div(new Span(getTranslation(key + ".low")), new Span(getTranslation(key + ".high")));
        ends.addClassNames("hf-quiet", "hf-scale-ends");
        Div question = new Div(title, scale, ends);
        question.addClassName("hf-question");
        return question;
    }

    private void save(CheckingIn checkingIn, Dates dates, Runnable done) {
        Stream.of(trust, safety).filter(ScaleField::isEmpty).forEach(open -> {
            open.setErrorMessage(getTranslation("checkin.open"));
            open.setInvalid(true);
        });
        if (trust.isEmpty() || safety.isEmpty()) {
            Focus.on(trust.isEmpty() ? trust : safety);
            return;
        }
        Attempt attempt = Attempt.at(() -> checkingIn.answer(trust.getValue(), safety.getValue()), dates);
        trouble.setText(attempt.sentence());
        trouble.setVisible(!attempt.done());
        if (attempt.done()) {
            done.run();
        }
    }
}
