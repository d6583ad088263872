package org.holdfast.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The pages people end on, open to everyone: signed out, or no longer let in. */
public class Exit extends HttpServlet {

    public static final String PATH = "/signed-out";

    /** Signed out here, while the identity provider could not be told. */
    public static final String HERE_ONLY = PATH + "?here";

    /** The account is not open; the session has been ended. */
    public static final String CLOSED = PATH + "?closed";

    /** Name of the request attribute that asks for the session to be ended once the answer is written. */
    public static final String AFTERWARDS = Exit.class.getName();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        page(request.getQueryString()).send(request, response);
    }

    private static PlainPage page(@Nullable String why) {
        if ("closed".equals(why)) {
            return PlainPage.of(HttpServletResponse.SC_FORBIDDEN, "plain.closed");
        }
        String key = "here".equals(why) ? "plain.signedout.here" : "plain.signedout";
        return PlainPage.leadingTo("/", HttpServletResponse.SC_OK, key);
    }
}
