package org.holdfast.stack.mail;

import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One received message, as far as a reader wants to see it. */
record Letter(String from, String to, String subject, String text) {

    static Letter read(InputStream eml) throws IOException {
        try {
            var message = new MimeMessage(Session.getInstance(new Properties()), eml);
            return new Letter(
                    people(message.getFrom()),
                    people(message.getAllRecipients()),
                    Optional.ofNullable(message.getSubject()).orElse("(no subject)"),
                    text(message).orElse("").strip());
        } catch (MessagingException e) {
            throw new IOException("A message could not be read", e);
        }
    }

    private static String people(Address @Nullable [] addresses) {
        return addresses == null
                ? "(nobody)"
                : Arrays.stream(addresses).map(Letter::person).collect(Collectors.joining(", "));
    }

    private static String person(Address address) {
        return address instanceof InternetAddress internet ? internet.toUnicodeString() : address.toString();
    }

    /** The plain words of a message; its HTML twin says the same. */
    private static Optional<String> text(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/plain")) {
            return Optional.of((String) part.getContent());
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart inner = parts.getBodyPart(i);
                Optional<String> found = text(inner);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
