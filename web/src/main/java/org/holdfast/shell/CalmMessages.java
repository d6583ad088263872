package org.holdfast.shell;

import com.vaadin.cdi.annotation.VaadinServiceEnabled;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.SystemMessagesProvider;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.holdfast.server.Texts;

/** What an open page says when its session has ended or a message of it was lost; the words typed stay in sight. */
@VaadinServiceEnabled
@ApplicationScoped
class CalmMessages implements SystemMessagesProvider {

    @Override
    public SystemMessages getSystemMessages(SystemMessagesInfo info) {
        Locale locale = Texts.spoken(info.getLocale());
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(Texts.text(locale, "session.ended.title"));
        messages.setSessionExpiredMessage(Texts.text(locale, "session.ended.text"));
        messages.setInternalErrorCaption(Texts.text(locale, "session.failed.title"));
        messages.setInternalErrorMessage(Texts.text(locale, "session.failed.text"));
        messages.setCookiesDisabledCaption(Texts.text(locale, "session.ended.title"));
        messages.setCookiesDisabledMessage(Texts.text(locale, "session.ended.text"));
        messages.setSyncErrorCaption(Texts.text(locale, "session.failed.title"));
        messages.setSyncErrorMessage(Texts.text(locale, "session.failed.text"));
        return messages;
    }
}
