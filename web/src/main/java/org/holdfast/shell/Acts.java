package org.holdfast.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.HandlerHelper.RequestType;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinRequestInterceptor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.shared.ApplicationConstants;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what a person does from what their page does by itself: a heartbeat or a poll is no act. */
public class Acts implements VaadinRequestInterceptor {

    private static final String BY_ITSELF = Acts.class.getName() + ".by-itself";
    private static final List<String> MOVES = List.of("keydown", "pointerdown", "wheel");
    private static final int MOVES_COUNT_EVERY_MS = 20_000;

    private final transient OpenSessions open;

    Acts(OpenSessions open) {
        this.open = open;
    }

    /** Lets the page report that someone types or reads in it, also where nothing is sent until a field is left. */
    static void reportFrom(UI ui) {
        MOVES.forEach(
                move -> ui.getElement().addEventListener(move, moved -> {}).throttle(MOVES_COUNT_EVERY_MS));
        ui.addPollListener(poll -> byItself());
    }

    /** Says that the page came with the present request by itself, because of what somebody else did. */
    public static void byItself() {
        VaadinRequest.getCurrent().setAttribute(BY_ITSELF, true);
    }

    @Override
    public void requestStart(VaadinRequest request, VaadinResponse response) {}

    @Override
    public void handleException(
            VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session, Exception failure) {}

    @Override
    public void requestEnd(VaadinRequest request, VaadinResponse response, @Nullable VaadinSession session) {
        if (session != null && isAct(request)) {
            open.acted(session);
        }
    }

    private static boolean isAct(VaadinRequest request) {
        String kind = request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER);
        return kind == null
                || (kind.equals(RequestType.UIDL.getIdentifier()) && request.getAttribute(BY_ITSELF) == null)
                || kind.equals(RequestType.INIT.getIdentifier());
    }
}
