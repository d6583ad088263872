package org.holdfast.clinic.ui;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.Dependent;
import org.holdfast.access.Role;
import org.holdfast.shell.Navigation;

/** The admin's way to everyone's accounts. */
@Dependent
public class ClinicNavigation implements Navigation {

    @Override
    public String label() {
        return "people.title";
    }

    @Override
    public Class<? extends Component> view() {
        return PeopleView.class;
    }

    @Override
    public Role role() {
        return Role.ADMIN;
    }

    @Override
    public int order() {
        return 0;
    }
}
