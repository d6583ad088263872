package org.holdfast.covering.ui;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.Dependent;
import org.holdfast.access.Role;
import org.holdfast.shell.Navigation;

/** The admin's way to the emergency accesses that were made. */
@Dependent
public class EmergenciesNavigation implements Navigation {

    @Override
    public String label() {
        return "emergencies.title";
    }

    @Override
    public Class<? extends Component> view() {
        return EmergenciesView.class;
    }

    @Override
    public Role role() {
        return Role.ADMIN;
    }

    @Override
    public int order() {
        return 2;
    }

    @Override
    public boolean covers(Class<?> open) {
        return open.equals(EmergenciesView.class);
    }
}
