package org.holdfast.account.keycloak;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.holdfast.server.Settings;

/**
 * Knows a request that another website made a person's browser send.
 *
 * <p>The cookie's SameSite and the views' own token stand before it; this is for what carries neither. Browsers say
 * where a request comes from and let no page change that; whoever says nothing is no browser, and has no cookie of ours.
 */
@Singleton
class Elsewhere {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OURS = Set.of("same-origin", "none");
    private static final String UNSAID = "null";

    private final String origin;

    @Inject
    Elsewhere(Settings settings) {
        this.origin = settings.baseUrl().toString();
    }

    /** Whether this would change something, or open a socket that can, and comes from another website. */
    boolean isAskedBy(HttpServletRequest request) {
        boolean harmless = READING.contains(request.getMethod()) && request.getHeader("Upgrade") == null;
        return !harmless && (isFromAnotherSite(request) || isFromAnotherOrigin(request));
    }

    private static boolean isFromAnotherSite(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null && !OURS.contains(site);
    }

    private boolean isFromAnotherOrigin(HttpServletRequest request) {
        String from = request.getHeader("Origin");
        // Our pages send no referrer, and with it a form leaves out where it comes from
        return from != null && !from.equals(UNSAID) && !from.equals(origin);
    }
}
