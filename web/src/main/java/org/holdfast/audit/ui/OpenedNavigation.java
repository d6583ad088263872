package org.holdfast.audit.ui;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.Dependent;
import org.holdfast.access.Role;
import org.holdfast.shell.Navigation;

/** The client's way to who opened what is theirs. */
@Dependent
public class OpenedNavigation implements Navigation {

    static final String ADDRESS = "opened";

    /** Where it is, for a link. */
    public static String address() {
        return ADDRESS;
    }

    @Override
    public String label() {
        return "opened.place";
    }

    @Override
    public Class<? extends Component> view() {
        return OpenedView.class;
    }

    @Override
    public Role role() {
        return Role.CLIENT;
    }

    @Override
    public int order() {
        return 9;
    }

    @Override
    public boolean covers(Class<?> open) {
        return open.equals(OpenedView.class);
    }
}
