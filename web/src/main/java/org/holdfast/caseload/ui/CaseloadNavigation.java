package org.holdfast.caseload.ui;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.Dependent;
import java.util.Set;
import org.holdfast.access.Role;
import org.holdfast.covering.ui.CoveredSheetView;
import org.holdfast.covering.ui.CoveredView;
import org.holdfast.shell.Navigation;
import org.holdfast.worksheet.ui.ReviewView;

/** The counselor's way to her caseload; a couple, hers or a colleague's, and a review belong to it. */
@Dependent
public class CaseloadNavigation implements Navigation {

    private static final Set<Class<?>> ELSEWHERE = Set.of(ReviewView.class, CoveredView.class, CoveredSheetView.class);

    @Override
    public String label() {
        return "caseload.title";
    }

    @Override
    public Class<? extends Component> view() {
        return CaseloadView.class;
    }

    @Override
    public Role role() {
        return Role.COUNSELOR;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public boolean covers(Class<?> open) {
        return Navigation.super.covers(open) || ELSEWHERE.contains(open);
    }
}
