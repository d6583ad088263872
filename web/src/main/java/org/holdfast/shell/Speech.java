package org.holdfast.shell;

import com.vaadin.cdi.annotation.VaadinServiceEnabled;
import com.vaadin.flow.i18n.I18NProvider;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import org.holdfast.server.Texts;

/** Lets views speak from the one message bundle. */
@VaadinServiceEnabled
@ApplicationScoped
class Speech implements I18NProvider {

    @Override
    public List<Locale> getProvidedLocales() {
        return Texts.LANGUAGES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... values) {
        return Texts.text(Texts.spoken(locale), key, values);
    }
}
