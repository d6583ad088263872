package org.holdfast.worksheet.ui.reading;

import java.util.Locale;
import org.holdfast.access.Visibility;

/** Who sees an answer besides the one who wrote it, as the counselor is told. */
public enum Seen {
    /** She alone. */
    PRIVATE,
    /** The other partner too, once she opens both. */
    LATER,
    /** The other partner too. */
    NOW;

    /** @param shared whether there is another partner who goes on with this one */
    public static Seen of(Visibility visibility, boolean shared, boolean released) {
        if (!shared || visibility == Visibility.ME_AND_COUNSELOR) {
            return PRIVATE;
        }
        return visibility == Visibility.BOTH_NOW || released ? NOW : LATER;
    }

    /** Key of the sentence that says so. */
    public String key() {
        return "review.sees." + name().toLowerCase(Locale.ROOT);
    }
}
