package org.holdfast.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import org.holdfast.access.Act;
import org.holdfast.access.Opens;

/** The door: leads each role to its own home. */
@Opens(Act.SEE_SELF)
@Route("")
public class LandingView extends Div implements BeforeEnterObserver {

    private final transient Presence presence;
    private final transient Places places;

    @Inject
    LandingView(Presence presence, Places places) {
        this.presence = presence;
        this.places = places;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(places.home(presence.me().role()).orElseThrow(NotFoundException::new));
    }
}
