package org.holdfast.home.ui;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.Dependent;
import org.holdfast.access.Role;
import org.holdfast.checkin.ui.CheckInView;
import org.holdfast.shell.Navigation;
import org.holdfast.worksheet.ui.letter.KeptView;
import org.holdfast.worksheet.ui.letter.WorksheetView;

/** The client's way home; a worksheet and the check-in are opened from there and belong to it. */
@Dependent
public class HomeNavigation implements Navigation {

    @Override
    public String label() {
        return "home.title";
    }

    @Override
    public Class<? extends Component> view() {
        return HomeView.class;
    }

    @Override
    public Role role() {
        return Role.CLIENT;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public boolean covers(Class<?> open) {
        return open.equals(HomeView.class)
                || open.equals(WorksheetView.class)
                || open.equals(KeptView.class)
                || open.equals(CheckInView.class);
    }
}
