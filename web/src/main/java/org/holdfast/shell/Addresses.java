package org.holdfast.shell;

import com.vaadin.flow.router.RouteParameters;
import java.util.UUID;
import org.holdfast.shared.NotFound;

/** Reads what an address names. */
public final class Addresses {

    private Addresses() {}

    /**
     * The id in the address.
     *
     * @throws NotFound if it is none; a mistyped id and another's id look the same
     */
    public static UUID id(RouteParameters address, String name) {
        try {
            return UUID.fromString(address.get(name).orElseThrow(NotFound::new));
        } catch (IllegalArgumentException mistyped) {
            throw new NotFound();
        }
    }
}
