package org.holdfast.account.keycloak;

import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.holdfast.access.OpenToStrangers;
import org.holdfast.server.PlainPage;
import org.holdfast.server.health.Probe;

/** Sends people to Keycloak to sign in, or says plainly that it cannot be reached. */
@OpenToStrangers(why = "Leads to the sign-in")
public class SignInServlet extends HttpServlet {

    static final String WANTED = SignInServlet.class.getName() + ".wanted";

    private final transient SecurityContext security;
    private final transient Probe probe;

    @Inject
    SignInServlet(SecurityContext security, Probe probe) {
        this.security = security;
        this.probe = probe;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String wanted = Destination.within(request.getParameter("to"));
        if (Identity.of(request).isPresent()) {
            response.sendRedirect(wanted);
        } else if (probe.identityProviderAnswers()) {
            request.getSession(true).setAttribute(WANTED, wanted);
            start(request, response);
        } else {
            unavailable(request, response);
        }
    }

    private void start(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AuthenticationStatus status = security.authenticate(
                request, response, AuthenticationParameters.withParams().newAuthentication(true));
        if (status != AuthenticationStatus.SEND_CONTINUE || !response.containsHeader("Location")) {
            unavailable(request, response);
        }
    }

    private static void unavailable(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!response.isCommitted()) {
            PlainPage.leadingTo("/", HttpServletResponse.SC_SERVICE_UNAVAILABLE, "plain.signin.down")
                    .send(request, response);
        }
    }
}
