package org.holdfast.worksheet.ui;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.holdfast.worksheet.sheet.ReviewSheet;

/** Between both partners side by side and everything about each; the address says which. */
class CompareLink extends RouterLink {

    private static final String VIEW = "view";
    private static final String COMPARE = "compare";
    private static final int BOTH = 2;

    CompareLink(ReviewSheet sheet, boolean comparing) {
        setText(getTranslation(comparing ? "review.compare.end" : "review.compare.begin"));
        setRoute(
                ReviewView.class,
                new RouteParameters("assignment", sheet.id().value().toString()));
        setQueryParameters(comparing ? QueryParameters.empty() : QueryParameters.of(VIEW, COMPARE));
        addClassName("hf-compare");
        setVisible(isOf(sheet));
    }

    /** Whether the address asks for it and both have sent something of their own. */
    static boolean asked(Location address, ReviewSheet sheet) {
        return isOf(sheet)
                && address.getQueryParameters()
                        .getSingleParameter(VIEW)
                        .filter(COMPARE::equals)
                        .isPresent();
    }

    private static boolean isOf(ReviewSheet sheet) {
        return !sheet.template().isJoint()
                && sheet.responses().stream()
                                .filter(response -> response.state().isReadable())
                                .count()
                        == BOTH;
    }
}
