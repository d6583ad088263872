package org.holdfast.worksheet.ui.shelf;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.Dependent;
import org.holdfast.access.Role;
import org.holdfast.shell.Navigation;

/** A counselor's way to the library, and to each worksheet in it. */
@Dependent
public class LibraryNavigation implements Navigation {

    public static final String PLACE = "library";

    @Override
    public String label() {
        return "library.title";
    }

    @Override
    public Class<? extends Component> view() {
        return LibraryView.class;
    }

    @Override
    public Role role() {
        return Role.COUNSELOR;
    }

    @Override
    public int order() {
        return 4;
    }

    /** Where a worksheet can be tried out, for a link. */
    public static String address(String key) {
        return PLACE + "/" + key;
    }
}
