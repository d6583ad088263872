package org.holdfast.shell.error;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.i18n.I18NProvider;

/** A sentence that stays until it is read, and is spoken to those who listen. */
final class Notice {

    private Notice() {}

    static void show(String sentence) {
        Notification notice = new Notification();
        notice.setPosition(Notification.Position.BOTTOM_CENTER);
        notice.setDuration(0);
        notice.setAssertive(true);
        notice.addClassName("hf-toast");
        notice.add(new Span(sentence), new Button(I18NProvider.translate("notice.close"), pressed -> notice.close()));
        notice.open();
    }
}
