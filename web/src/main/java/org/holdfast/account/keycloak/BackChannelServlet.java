package org.holdfast.account.keycloak;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.holdfast.access.OpenToStrangers;

/** Where Keycloak says that a session of its own has ended, so that ours end with it. */
@OpenToStrangers(why = "Keycloak tells here who has signed out, with a signed token")
public class BackChannelServlet extends HttpServlet {

    static final String PATH = "/backchannel-logout";

    private final transient LogoutTokens tokens;
    private final transient LiveSessions sessions;

    @Inject
    BackChannelServlet(LogoutTokens tokens, LiveSessions sessions) {
        this.tokens = tokens;
        this.sessions = sessions;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        var whose = Optional.ofNullable(request.getParameter("logout_token")).flatMap(tokens::believe);
        whose.ifPresent(sessions::end);
        response.setStatus(whose.isPresent() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_BAD_REQUEST);
    }
}
