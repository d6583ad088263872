package org.holdfast.worksheet.ui.shelf;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.holdfast.worksheet.template.WorkPhase;
import org.holdfast.worksheet.template.WorksheetTemplate;

/** What is said of a worksheet beside its own words. */
public final class WorksheetWords {

    private final Locale locale;

    public WorksheetWords(Locale locale) {
        this.locale = locale;
    }

    /** The elements of emotional safety that it serves. */
    public String serves(WorksheetTemplate worksheet) {
        return names(worksheet.elements());
    }

    /** How long it takes and what it serves. */
    public String about(WorksheetTemplate worksheet) {
        return text("assign.minutes", worksheet.minutes()) + " · " + serves(worksheet);
    }

    /** Who fills it in and when in the work it helps. */
    String use(WorksheetTemplate worksheet) {
        return worksheet.phases().contains(WorkPhase.ANY_TIME)
                ? name(worksheet.audience()) + " · " + name(WorkPhase.ANY_TIME)
                : name(worksheet.audience()) + " · " + text("library.helps", names(worksheet.phases()));
    }

    /** One of the terms of the library, such as an element, a phase or an audience. */
    public <E extends Enum<E>> String name(E term) {
        return text(term.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + "."
                + term.name().toLowerCase(Locale.ROOT));
    }

    private <E extends Enum<E>> String names(Collection<E> terms) {
        return terms.stream().sorted().map(this::name).collect(Collectors.joining(", "));
    }

    private String text(String key, Object... details) {
        return I18NProvider.translate(locale, key, details);
    }
}
