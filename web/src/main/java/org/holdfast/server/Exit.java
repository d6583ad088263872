package org.holdfast.server;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.access.OpenToStrangers;
import org.jspecify.annotations.Nullable;

/** The pages people end on, open to everyone: signed out, or no longer let in. */
@OpenToStrangers(why = "The last page, for those who have just left")
public class Exit extends HttpServlet {

    public static final String PATH = "/signed-out";

    /** Signed out here, while the identity provider could not be told. */
    public static final String HERE_ONLY = PATH + "?here";

    /** The account is not open; the session has been ended. */
    public static final String CLOSED = PATH + "?closed";

    /** Signed out after a long time without an act. */
    public static final String IDLE = PATH + "?idle";

    /** Name of the session attribute that says that the session has ended; what is left of it is cleared away soon. */
    public static final String ENDED = Exit.class.getName();

    private static final String LEFT = "left";

    /**
     * Whether someone has just left in a hurry at this browser. Then their session ends, should the word of it have been
     * lost, and nobody is led on to a sign-in that may still know them.
     */
    public static boolean wasLeftJustNow(HttpServletRequest request) {
        return cookies(request).anyMatch(cookie -> cookie.getName().equals(LEFT));
    }

    /** Whoever signs in anew means to stay. */
    public static void forgetThatLeft(HttpServletRequest request, HttpServletResponse response) {
        cookies(request).filter(cookie -> cookie.getName().equals(LEFT)).forEach(cookie -> {
            cookie.setMaxAge(0);
            cookie.setPath("/");
            response.addCookie(cookie);
        });
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        forgetThatLeft(request, response);
        page(request.getQueryString()).send(request, response);
    }

    private static Stream<Cookie> cookies(HttpServletRequest request) {
        return Optional.ofNullable(request.getCookies()).stream().flatMap(Arrays::stream);
    }

    private static PlainPage page(@Nullable String why) {
        if ("closed".equals(why)) {
            return PlainPage.of(HttpServletResponse.SC_FORBIDDEN, "plain.closed");
        }
        String key = switch (Objects.requireNonNullElse(why, "")) {
            case "here" -> "plain.signedout.here";
            case "idle" -> "plain.signedout.idle";
            default -> "plain.signedout";
        };
        return PlainPage.leadingTo("/", HttpServletResponse.SC_OK, key);
    }
}
