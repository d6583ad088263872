package org.holdfast.couple.jpa;

import java.util.Locale;
import org.holdfast.couple.Mailbox;

/** A partner's address and language, as they are kept. */
public record MailboxRow(String address, String locale) {

    Mailbox mailbox() {
        return new Mailbox(address, Locale.forLanguageTag(locale));
    }
}
