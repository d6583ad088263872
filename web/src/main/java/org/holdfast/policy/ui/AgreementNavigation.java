package org.holdfast.policy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEvent;
import jakarta.enterprise.context.Dependent;
import org.holdfast.access.Role;
import org.holdfast.shell.Navigation;

/** The client's way to how private things are handled. */
@Dependent
public class AgreementNavigation implements Navigation {

    public static void open(UI ui) {
        ui.navigate(AgreementView.class);
    }

    /** Leads there first, and not where the person was going. */
    public static void insteadOf(BeforeEvent event) {
        event.forwardTo(AgreementView.class);
    }

    @Override
    public String label() {
        return "policy.menu";
    }

    @Override
    public Class<? extends Component> view() {
        return AgreementView.class;
    }

    @Override
    public Role role() {
        return Role.CLIENT;
    }

    @Override
    public int order() {
        return 5;
    }
}
