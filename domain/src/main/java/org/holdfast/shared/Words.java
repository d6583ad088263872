package org.holdfast.shared;

import java.util.Locale;
import java.util.Objects;

/** One text of the library, in English and Spanish side by side. */
public record Words(String english, String spanish) {

    public Words {
        Objects.requireNonNull(english);
        Objects.requireNonNull(spanish);
    }

    public String in(Locale locale) {
        return locale.getLanguage().equals("es") ? spanish : english;
    }
}
