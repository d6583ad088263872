package org.holdfast.audit.ui;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.Dependent;
import org.holdfast.access.Role;
import org.holdfast.shell.Navigation;

/** The admin's way to the audit trail. */
@Dependent
public class AuditNavigation implements Navigation {

    @Override
    public String label() {
        return "audit.title";
    }

    @Override
    public Class<? extends Component> view() {
        return AuditView.class;
    }

    @Override
    public Role role() {
        return Role.ADMIN;
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public boolean covers(Class<?> open) {
        return open.equals(AuditView.class);
    }
}
