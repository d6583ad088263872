package org.holdfast.shell;

import com.vaadin.flow.component.Component;
import org.holdfast.access.Role;

/**
 * One place that people of one role can go to; every bean of this type is found and shown.
 *
 * <p>The role's place with the lowest order is its home: where people land after signing in.
 */
public interface Navigation {

    /** Key of the label in the message bundle. */
    String label();

    /** The view to go to; its route has no parameters that must be given. */
    Class<? extends Component> view();

    Role role();

    int order();

    /** Whether this place is the one shown as current while that view is open; by default its whole package is. */
    default boolean covers(Class<?> open) {
        return open.getPackageName().equals(view().getPackageName());
    }
}
