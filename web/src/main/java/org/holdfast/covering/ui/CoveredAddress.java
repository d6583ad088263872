package org.holdfast.covering.ui;

import com.vaadin.flow.router.RouteParameters;
import java.util.Locale;
import org.holdfast.covering.Way;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.CoupleId;

/** What the addresses of covered couples say: which way they came, and which couple or worksheet. */
final class CoveredAddress {

    static final String COUPLE = "covered/:way(supervision|emergency)/:couple";
    static final String SHEET = "covered/:way(supervision|emergency)/worksheet/:assignment";

    private CoveredAddress() {}

    static Way way(RouteParameters address) {
        return Way.valueOf(address.get("way").orElseThrow().toUpperCase(Locale.ROOT));
    }

    static String of(Way way, CoupleId couple) {
        return "covered/" + key(way) + "/" + couple.value();
    }

    static String of(Way way, AssignmentId sheet) {
        return "covered/" + key(way) + "/worksheet/" + sheet.value();
    }

    /** What its texts in the bundle end in. */
    static String key(Way way) {
        return way.name().toLowerCase(Locale.ROOT);
    }
}
