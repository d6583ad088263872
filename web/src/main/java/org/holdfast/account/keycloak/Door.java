package org.holdfast.account.keycloak;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.holdfast.server.Exit;
import org.holdfast.server.StaticFiles;

/**
 * Lets people in whom we know, and asks everyone else to sign in first.
 *
 * <p>Only a page load is sent to the sign-in. A message from an open page whose session has ended goes through without
 * an identity: Vaadin finds no session for it and answers so, and the page can say it calmly with the typed text still
 * in sight. A redirect would be lost on it.
 */
public class Door extends HttpFilter {

    private static final Set<String> OPEN =
            Set.of(SignInClient.START, SignInClient.RETURN, SignOutServlet.PATH, BackChannelServlet.PATH, Exit.PATH);
    private static final Set<String> FROM_AN_OPEN_PAGE = Set.of("uidl", "heartbeat", "push");

    private final transient Elsewhere elsewhere;

    @Inject
    Door(Elsewhere elsewhere) {
        this.elsewhere = elsewhere;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (elsewhere.isAskedBy(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (StaticFiles.include(request) || OPEN.contains(request.getRequestURI())) {
            chain.doFilter(request, response);
            return;
        }
        if (isPageLoad(request) && Exit.wasLeftJustNow(request)) {
            Identity.of(request).ifPresent(left -> request.getSession().setAttribute(Exit.ENDED, true));
            response.sendRedirect(Exit.PATH);
            return;
        }
        Optional<Identity> identity = Identity.of(request);
        if (identity.isPresent()) {
            chain.doFilter(new IdentifiedRequest(request, identity.get()), response);
        } else if (isFromAnOpenPage(request)) {
            chain.doFilter(new StrangersRequest(request), response);
        } else if (isPageLoad(request)) {
            response.sendRedirect(signIn(request));
        } else {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    private static boolean isPageLoad(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) && request.getParameter("v-r") == null;
    }

    private static boolean isFromAnOpenPage(HttpServletRequest request) {
        String kind = request.getParameter("v-r");
        return kind != null && FROM_AN_OPEN_PAGE.contains(kind);
    }

    private static String signIn(HttpServletRequest request) {
        return SignInClient.START + "?to=" + URLEncoder.encode(wanted(request), StandardCharsets.UTF_8);
    }

    private static String wanted(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
