package org.holdfast.worksheet.ui.letter;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.PartnerId;

/**
 * Who has a joint worksheet open at this moment, on this server.
 *
 * <p>It holds pages and no words. When something has changed, each other page is only told to look; its browser comes back
 * with its own session, so that whoever looks reads as themselves.
 */
@Singleton
class SheetRooms {

    /** The event in the page that makes it look. */
    static final String LOOK = "hf-look";

    private final Map<AssignmentId, Set<Page>> rooms = new ConcurrentHashMap<>();

    private record Page(PartnerId partner, UI ui, Component component) {}

    /** @return to be removed when the page is left */
    Registration enter(AssignmentId sheet, PartnerId partner, UI ui, Component component) {
        Page page = new Page(partner, ui, component);
        // As one step, so that nobody enters a room that is being cleared away
        rooms.compute(sheet, (same, pages) -> {
            Set<Page> all = pages == null ? ConcurrentHashMap.newKeySet() : pages;
            all.add(page);
            return all;
        });
        tell(sheet, component);
        return () -> {
            rooms.computeIfPresent(sheet, (same, pages) -> {
                pages.remove(page);
                return pages.isEmpty() ? null : pages;
            });
            tell(sheet, component);
        };
    }

    boolean isHere(AssignmentId sheet, PartnerId partner) {
        return pages(sheet).stream().anyMatch(page -> page.partner().equals(partner));
    }

    /** Tells all other pages of this worksheet to look. */
    void tell(AssignmentId sheet, Component from) {
        pages(sheet).stream()
                .filter(page -> !page.component().equals(from))
                .forEach(page -> page.ui()
                        .accessLater(() -> look(page.component()), () -> {})
                        .run());
    }

    private Set<Page> pages(AssignmentId sheet) {
        return rooms.getOrDefault(sheet, Set.of());
    }

    private static void look(Component page) {
        page.getElement().executeJs("this.dispatchEvent(new CustomEvent($0))", LOOK);
    }
}
