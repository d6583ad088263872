package org.holdfast.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** A page without any application behind it: a title, a sentence, and at most one way on. */
public record PlainPage(int status, String key, Optional<String> onward, String detail) {

    private static final String HTML = """
            <!DOCTYPE html>
            <html lang="%s">
            <head>
              <meta charset="UTF-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <meta name="color-scheme" content="light dark">
              <title>%s</title>
              <link rel="icon" href="/icons/icon.svg" type="image/svg+xml">
              <link rel="stylesheet" href="/aura/aura.css">
              <link rel="stylesheet" href="/holdfast.css">
            </head>
            <body class="hf-alone">
              <main class="hf-card">
                <h1 class="hf-title">%s</h1>
                <p>%s</p>
                %s
              </main>
            </body>
            </html>
            """;
    private static final String LINK = "<p><a class=\"hf-button\" href=\"%s\">%s</a></p>";

    /** A page with nothing to press. */
    public static PlainPage of(int status, String key) {
        return new PlainPage(status, key, Optional.empty(), "");
    }

    /** A page with one link, labelled by {@code key.onward}. */
    public static PlainPage leadingTo(String path, int status, String key) {
        return new PlainPage(status, key, Optional.of(path), "");
    }

    /** The same page, with a word that its text shows as {0}. */
    public PlainPage with(String word) {
        return new PlainPage(status, key, onward, word);
    }

    /** Sends the page in the language the browser asks for. */
    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale locale = Texts.spoken(request.getLocale());
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) {
            response.setHeader("Retry-After", "10");
        }
        String link = onward.map(path -> LINK.formatted(escape(path), say(locale, ".onward")))
                .orElse("");
        response.getWriter()
                .write(HTML.formatted(
                        locale.getLanguage(),
                        escape(Texts.text(locale, "app.title")),
                        say(locale, ".title"),
                        say(locale, ".text"),
                        link));
    }

    private String say(Locale locale, String part) {
        return escape(Texts.text(locale, key + part, detail));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
