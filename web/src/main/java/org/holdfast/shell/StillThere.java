package org.holdfast.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.Instant;

/** Asks on every open page whether the person is still there, and says when they are signed out otherwise. */
final class StillThere extends Dialog {

    private StillThere(String time) {
        addClassName("hf-dialog");
        setRole("alertdialog");
        setHeaderTitle(getTranslation("idle.title"));
        setCloseOnOutsideClick(false);
        // Any act counts as an answer, so that pressing the button or Esc has to do no more than close
        Button stay = new Button(getTranslation("idle.stay"), press -> close());
        stay.addThemeVariants(ButtonVariant.PRIMARY);
        stay.setAutofocus(true);
        add(new Paragraph(getTranslation("idle.text", time)));
        getFooter().add(stay);
    }

    static void ask(UI ui, Clock clock, Instant end) {
        ui.accessSynchronously(() -> {
            StillThere question = new StillThere(new Dates(clock, ui.getLocale()).time(end));
            ComponentUtil.setData(ui, StillThere.class, question);
            question.open();
        });
    }

    /** The person did something, on this page or another one. */
    static void answered(UI ui) {
        StillThere question = ComponentUtil.getData(ui, StillThere.class);
        if (question != null) {
            ComponentUtil.setData(ui, StillThere.class, null);
            ui.accessSynchronously(question::close);
        }
    }
}
