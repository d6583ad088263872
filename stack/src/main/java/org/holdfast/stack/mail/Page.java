package org.holdfast.stack.mail;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The mailbox page: every message in full, newest first, its links ready to click. */
final class Page {
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

    private final DateTimeFormatter when;

    Page(ZoneId zone) {
        this.when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Locale.UK)
                .withZone(zone);
    }

    String of(List<Letters.Received> letters) {
        String body = letters.isEmpty()
                ? "<p class=\"empty\">Nothing has come yet. Messages that Holdfast and Keycloak send arrive here,"
                        + " and nowhere else.</p>"
                : letters.stream().map(this::article).collect(Collectors.joining("\n"));
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Mailbox</title>
                <link rel="stylesheet" href="/mailbox.css">
                </head>
                <body>
                <main>
                <header><h1>Mailbox</h1><a href="/">Look again</a></header>
                %s
                </main>
                </body>
                </html>
                """.formatted(body);
    }

    private String article(Letters.Received received) {
        Letter letter = received.letter();
        return """
                <article>
                <h2>%s</h2>
                <p class="about">To %s · from %s · %s</p>
                <div class="text">%s</div>
                </article>""".formatted(
                        escaped(letter.subject()),
                        escaped(letter.to()),
                        escaped(letter.from()),
                        escaped(when.format(received.at())),
                        linked(letter.text()));
    }

    /** The text escaped, with each address turned into a link that tells the other side nothing. */
    static String linked(String text) {
        var html = new StringBuilder();
        var links = LINK.matcher(text);
        int from = 0;
        while (links.find()) {
            String link = escaped(links.group());
            html.append(escaped(text.substring(from, links.start())))
                    .append("<a rel=\"noreferrer noopener\" href=\"")
                    .append(link)
                    .append("\">")
                    .append(escaped(shortened(links.group())))
                    .append("</a>");
            from = links.end();
        }
        return html.append(escaped(text.substring(from))).toString();
    }

    private static String shortened(String link) {
        return link.length() <= 72 ? link : link.substring(0, 72) + "…";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
