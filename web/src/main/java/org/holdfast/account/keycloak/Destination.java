package org.holdfast.account.keycloak;

import org.holdfast.server.Exit;
import org.jspecify.annotations.Nullable;

/** Where a person wanted to go before signing in; always a place of ours. */
final class Destination {

    private static final String HOME = "/";
    private static final int LONGEST = 500;

    private Destination() {}

    /** The wanted place if it is one of ours, else home. */
    static String within(@Nullable String wanted) {
        return wanted != null && isOurs(wanted) ? wanted : HOME;
    }

    private static boolean isOurs(String place) {
        return place.length() <= LONGEST
                && place.startsWith("/")
                && !place.startsWith("//")
                && place.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\')
                && !place.startsWith(SignInClient.START)
                && !place.startsWith(SignOutServlet.PATH)
                && !place.startsWith(BackChannelServlet.PATH)
                && !place.startsWith(Exit.PATH);
    }
}
