package org.holdfast.server;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Everything said to people, from the one message bundle. */
public final class Texts {

    /** The languages there are; the first is spoken to everyone else. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("es"));

    private static final Control NO_DETOUR = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final Pattern SLOT = Pattern.compile("\\{(\\d)}");

    private Texts() {}

    /**
     * The text with {0}, {1}… replaced; apostrophes need no care.
     *
     * @throws MissingResourceException if no language has the key, so that a test finds it
     */
    public static String text(Locale locale, String key, Object... values) {
        String text = ResourceBundle.getBundle("messages", locale, Texts.class.getClassLoader(), NO_DETOUR)
                .getString(key);
        return values.length == 0 ? text : SLOT.matcher(text).replaceAll(slot -> value(slot.group(1), values));
    }

    /** The language to speak to someone who asks for this one. */
    public static Locale spoken(Locale wanted) {
        return LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(LANGUAGES.getFirst());
    }

    private static String value(String slot, Object[] values) {
        int index = Integer.parseInt(slot);
        return Matcher.quoteReplacement(index < values.length ? String.valueOf(values[index]) : "");
    }
}
