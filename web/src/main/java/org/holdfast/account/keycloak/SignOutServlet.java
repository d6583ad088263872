package org.holdfast.account.keycloak;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.holdfast.server.Exit;

/** Ends the session at Keycloak and the one here, then leads to the page that says so. */
public class SignOutServlet extends HttpServlet {

    static final String PATH = "/signout";

    private final transient Farewell farewell;

    @Inject
    SignOutServlet(Farewell farewell) {
        this.farewell = farewell;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        Optional<Identity> identity = Identity.end(request);
        boolean everywhere = identity.map(farewell::say).orElse(true);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", everywhere ? Exit.PATH : Exit.HERE_ONLY);
    }
}
