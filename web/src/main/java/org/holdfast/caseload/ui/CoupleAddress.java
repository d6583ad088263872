package org.holdfast.caseload.ui;

import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import java.util.Arrays;
import java.util.Locale;
import org.holdfast.shared.CoupleId;
import org.holdfast.shell.Addresses;

/** What a couple's address says: which couple, and which tab. */
record CoupleAddress(CoupleId couple, Tab tab) {

    static final String ROUTE = "couple/:couple/:tab?(plan|worksheets)";

    /** The tabs of the workspace; the overview is the address without one. */
    enum Tab {
        OVERVIEW,
        PLAN,
        WORKSHEETS;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static CoupleAddress in(RouteParameters address) {
        Tab tab = address.get("tab")
                .flatMap(key -> Arrays.stream(Tab.values())
                        .filter(one -> one.key().equals(key))
                        .findFirst())
                .orElse(Tab.OVERVIEW);
        return new CoupleAddress(new CoupleId(Addresses.id(address, "couple")), tab);
    }

    static RouteParameters of(CoupleId couple) {
        return of(couple, Tab.OVERVIEW);
    }

    static RouteParameters of(CoupleId couple, Tab tab) {
        RouteParam id = new RouteParam("couple", couple.value().toString());
        return tab == Tab.OVERVIEW
                ? new RouteParameters(id)
                : new RouteParameters(id, new RouteParam("tab", tab.key()));
    }
}
