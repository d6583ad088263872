package org.holdfast.worksheet.ui.letter;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.NotFound;

/** The ways to a client's worksheet. */
public final class WorksheetNavigation {

    static final String AT = "at";
    static final String REVIEW = "review";

    private WorksheetNavigation() {}

    /** Opens the worksheet where the person left it. */
    public static void open(UI ui, AssignmentId id) {
        ui.navigate(WorksheetView.class, id.value().toString());
    }

    /** Where the worksheet is, for a link. */
    public static String address(AssignmentId id) {
        return "worksheet/" + id.value();
    }

    /** Where a worksheet that is closed is kept, for a link. */
    public static String keptAddress(AssignmentId id) {
        return "before/" + id.value();
    }

    /** Leads from a worksheet to what is kept of it. */
    static void kept(UI ui, AssignmentId id) {
        ui.navigate(KeptView.class, id.value().toString());
    }

    /** Opens the worksheet at one question. */
    static void open(UI ui, AssignmentId id, String question) {
        ui.navigate(WorksheetView.class, id.value().toString(), QueryParameters.of(AT, question));
    }

    /** Opens the last look before sending. */
    static void review(UI ui, AssignmentId id) {
        open(ui, id, REVIEW);
    }

    /** Puts the question into the address, so that a reload returns to it, without a round through the server. */
    static void remember(UI ui, AssignmentId id, String question) {
        ui.getPage().getHistory().pushState(null, at(id, question));
    }

    /** The same for the question that is open already: the way back leads past it. */
    static void correct(UI ui, AssignmentId id, String question) {
        ui.getPage().getHistory().replaceState(null, at(id, question));
    }

    private static Location at(AssignmentId id, String question) {
        return new Location(address(id), QueryParameters.of(AT, question));
    }

    /** Reads the worksheet anew. */
    static void reload(UI ui) {
        ui.getPage().reload();
    }

    /** @throws NotFound if it is no id at all, which is the same as one that is not the person's */
    static AssignmentId read(String parameter) {
        try {
            return new AssignmentId(UUID.fromString(parameter));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound();
        }
    }
}
