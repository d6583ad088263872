package org.holdfast.server;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells browsers to keep nothing, show us in nobody's frame, and run nothing that is not ours. */
public class SecurityHeaders extends HttpFilter {

    /** Name of the header that the application's own page sets anew, with its nonce. */
    public static final String CONTENT_POLICY = "Content-Security-Policy";

    private static final String PLAIN_CONTENT_POLICY = "default-src 'none'; style-src 'self'; font-src 'self'; "
            + "img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final String PERMISSIONS =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), " + "display-capture=(), browsing-topics=()";

    private final boolean secure;

    @Inject
    SecurityHeaders(Settings settings) {
        this.secure = settings.secure();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader(CONTENT_POLICY, PLAIN_CONTENT_POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Permissions-Policy", PERMISSIONS);
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (secure) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        chain.doFilter(request, StaticFiles.include(request) ? response : new Unkept(response));
    }
}
