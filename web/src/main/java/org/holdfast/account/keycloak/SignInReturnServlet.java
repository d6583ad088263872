package org.holdfast.account.keycloak;

import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.identitystore.openid.OpenIdContext;
import jakarta.security.enterprise.identitystore.openid.RefreshToken;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.holdfast.access.OpenToStrangers;
import org.holdfast.server.Exit;
import org.holdfast.server.PlainPage;
import org.holdfast.server.Settings;
import org.jspecify.annotations.Nullable;

/** Where Keycloak sends people back to: begins their session and leads them where they wanted to go. */
@OpenToStrangers(why = "Lets in whom Keycloak vouches for")
public class SignInReturnServlet extends HttpServlet {

    private final transient SecurityContext security;
    private final transient OpenIdContext openId;
    private final transient Settings settings;
    private final transient LiveSessions sessions;

    @Inject
    SignInReturnServlet(SecurityContext security, OpenIdContext openId, Settings settings, LiveSessions sessions) {
        this.security = security;
        this.openId = openId;
        this.settings = settings;
        this.sessions = sessions;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String wanted = Destination.within(wanted(request));
        if (isSignedInNow(request, response)) {
            String refreshToken =
                    openId.getRefreshToken().map(RefreshToken::getToken).orElse("");
            String session = openId.getIdentityToken()
                    .getJwtClaims()
                    .getStringClaim("sid")
                    .orElse("");
            Exit.forgetThatLeft(request, response);
            sessions.add(new Identity(openId.getSubject(), session, refreshToken).begin(request, settings.idle()));
            response.sendRedirect(wanted);
        } else if (Identity.of(request).isPresent()) {
            response.sendRedirect(wanted);
        } else if (!response.isCommitted()) {
            PlainPage.leadingTo("/", HttpServletResponse.SC_UNAUTHORIZED, "plain.signin.failed")
                    .send(request, response);
        }
    }

    private boolean isSignedInNow(HttpServletRequest request, HttpServletResponse response) {
        if (request.getParameter("state") == null) {
            return false;
        }
        if (request.getUserPrincipal() != null) {
            return true;
        }
        return security.authenticate(request, response, AuthenticationParameters.withParams())
                == AuthenticationStatus.SUCCESS;
    }

    private static @Nullable String wanted(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(SignInServlet.WANTED) instanceof String place ? place : null;
    }
}
