package org.holdfast.shared.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;

/** Texts that speak of none, one or several: the keys end in .none, .one and .many. */
public final class Counted {

    private Counted() {}

    /** The text for so many, with the number in {0}. */
    public static String text(Locale locale, String key, long count) {
        String form = count == 0 ? ".none" : count == 1 ? ".one" : ".many";
        return I18NProvider.translate(locale, key + form, count);
    }
}
