package org.holdfast.covering.ui;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.Dependent;
import org.holdfast.access.Role;
import org.holdfast.shell.Navigation;

/** A counselor's way to a colleague's couple in an emergency. */
@Dependent
public class EmergencyNavigation implements Navigation {

    @Override
    public String label() {
        return "emergency.title";
    }

    @Override
    public Class<? extends Component> view() {
        return EmergencyView.class;
    }

    @Override
    public Role role() {
        return Role.COUNSELOR;
    }

    @Override
    public int order() {
        return 8;
    }

    @Override
    public boolean covers(Class<?> open) {
        return open.equals(EmergencyView.class);
    }
}
