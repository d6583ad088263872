package org.holdfast.worksheet.ui.shelf;

import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.holdfast.shared.Element;
import org.holdfast.worksheet.search.WorksheetSearch;
import org.holdfast.worksheet.template.Audience;
import org.holdfast.worksheet.template.WorkPhase;

/** A search of the library as its address; the words stay out of it, since somebody's name may be among them. */
final class LibraryAddress {

    private static final String ELEMENT = "element";
    private static final String PHASE = "phase";
    private static final String AUDIENCE = "for";
    private static final String MINUTES = "minutes";

    private LibraryAddress() {}

    /** What an address asks for; what cannot be read in it is left open. */
    static WorksheetSearch read(QueryParameters query) {
        return new WorksheetSearch(
                "",
                query.getSingleParameter(ELEMENT).flatMap(name -> term(Element.values(), name)),
                query.getSingleParameter(PHASE).flatMap(name -> term(WorkPhase.values(), name)),
                query.getSingleParameter(AUDIENCE).flatMap(name -> term(Audience.values(), name)),
                query.getSingleParameter(MINUTES)
                        .filter(digits -> digits.matches("[0-9]{1,3}"))
                        .map(Integer::valueOf));
    }

    static QueryParameters write(WorksheetSearch search) {
        Map<String, String> parts = new LinkedHashMap<>();
        search.element().ifPresent(element -> parts.put(ELEMENT, name(element)));
        search.phase().ifPresent(phase -> parts.put(PHASE, name(phase)));
        search.audience().ifPresent(audience -> parts.put(AUDIENCE, name(audience)));
        search.minutes().ifPresent(minutes -> parts.put(MINUTES, minutes.toString()));
        return QueryParameters.simple(parts);
    }

    private static <E extends Enum<E>> Optional<E> term(E[] all, String name) {
        return Arrays.stream(all).filter(one -> name(one).equals(name)).findFirst();
    }

    private static String name(Enum<?> term) {
        return term.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
