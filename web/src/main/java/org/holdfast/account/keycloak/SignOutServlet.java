package org.holdfast.account.keycloak;

import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.holdfast.access.OpenToStrangers;
import org.holdfast.account.IdentityProviderUnavailable;
import org.holdfast.server.Exit;

/** Ends the session at Keycloak and the one here, or all a person has anywhere, then leads to the page that says so. */
@OpenToStrangers(why = "Lets out also those whose session has ended")
public class SignOutServlet extends HttpServlet {

    static final String PATH = "/signout";

    private final transient Farewell farewell;
    private final transient LiveSessions sessions;
    private final transient KeycloakPeople people;

    @Inject
    SignOutServlet(Farewell farewell, LiveSessions sessions, KeycloakPeople people) {
        this.farewell = farewell;
        this.sessions = sessions;
        this.people = people;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        boolean everywhere = request.getParameter("everywhere") != null;
        Optional<Identity> identity = Identity.end(request);
        response.addCookie(nothing(request));
        boolean told = identity.map(everywhere ? this::endAll : farewell::say).orElse(true);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", told ? Exit.PATH : Exit.HERE_ONLY);
    }

    /** Whoever signs in next at this browser begins with no cookie of this one. */
    private static Cookie nothing(HttpServletRequest request) {
        Cookie cookie =
                new Cookie(request.getServletContext().getSessionCookieConfig().getName(), "");
        cookie.setMaxAge(0);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.getServletContext().getSessionCookieConfig().isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private boolean endAll(Identity identity) {
        sessions.end(other -> other.subject().equals(identity.subject()));
        try {
            people.signOut(identity.subject());
            return true;
        } catch (IdentityProviderUnavailable e) {
            return false;
        }
    }
}
