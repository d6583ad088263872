package org.holdfast.mail;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.holdfast.covering.EmergencyBegan;
import org.holdfast.server.Failure;
import org.holdfast.server.Settings;
import org.holdfast.server.Texts;
import org.holdfast.worksheet.Nudged;

/**
 * Writes to a couple's counselor once an emergency access is made, and to a partner whom their counselor nudges.
 *
 * <p>Nobody waits for the mail server, and a letter that cannot be sent undoes nothing: the notice on the counselor's
 * desk stays until she has reviewed the access, and a worksheet stays where it is.
 */
@ApplicationScoped
public class NeutralMail {

    private static final Logger LOG = System.getLogger(NeutralMail.class.getName());
    private static final String PATIENCE_MILLISECONDS = "10000";

    private final Settings settings;

    @Resource
    @SuppressWarnings("NullAway.Init")
    private ManagedExecutorService later;

    @Inject
    NeutralMail(Settings settings) {
        this.settings = settings;
    }

    void write(@Observes(during = TransactionPhase.AFTER_SUCCESS) EmergencyBegan began) {
        write(began.address(), began.language(), "mail.text");
    }

    void write(@Observes(during = TransactionPhase.AFTER_SUCCESS) Nudged nudged) {
        write(nudged.to().address(), nudged.to().language(), "mail.waiting");
    }

    private void write(String address, Locale language, String text) {
        later.execute(() -> send(address, Texts.spoken(language), text));
    }

    private void send(String address, Locale language, String text) {
        try {
            Transport.send(letter(address, language, text));
        } catch (MessagingException | RuntimeException e) {
            LOG.log(Level.ERROR, "A letter could not be sent");
            Failure.of(e).log();
        }
    }

    private MimeMessage letter(String address, Locale language, String text) throws MessagingException {
        MimeMessage letter = new MimeMessage(Session.getInstance(server()));
        letter.setFrom(new InternetAddress(settings.mail().from()));
        letter.setRecipient(Message.RecipientType.TO, new InternetAddress(address));
        letter.setSubject(Texts.text(language, "mail.subject"), StandardCharsets.UTF_8.name());
        letter.setText(Texts.text(language, text, settings.baseUrl()), StandardCharsets.UTF_8.name());
        return letter;
    }

    private Properties server() {
        Properties server = new Properties();
        server.put("mail.smtp.host", settings.mail().host());
        server.put("mail.smtp.port", Integer.toString(settings.mail().port()));
        server.put("mail.smtp.connectiontimeout", PATIENCE_MILLISECONDS);
        server.put("mail.smtp.timeout", PATIENCE_MILLISECONDS);
        server.put("mail.smtp.writetimeout", PATIENCE_MILLISECONDS);
        return server;
    }
}
