package org.holdfast.figures;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

/** A message of a view, taken from a browser before it reached the server. */
record Message(String address, String body) {

    private static final Predicate<String> OF_A_VIEW = address -> address.contains("v-r=uidl");
    private static final String TOKEN = "(\"csrfToken\":\")([^\"]*)\"";

    /** Does this in the page, and keeps the message that comes of it from going out, now and later. */
    static Message heldBack(Page page, Runnable act) {
        AtomicReference<Message> first = new AtomicReference<>();
        page.route(OF_A_VIEW, (Route route) -> {
            Request request = route.request();
            first.compareAndSet(null, new Message(request.url(), String.valueOf(request.postData())));
            stop(route);
        });
        act.run();
        page.waitForCondition(() -> first.get() != null);
        return Objects.requireNonNull(first.get());
    }

    private static void stop(Route route) {
        try {
            route.abort();
        } catch (PlaywrightException closing) {
            // The page is on its way out, and its message with it
            return;
        }
    }

    String token() {
        return body.replaceFirst("(?s).*" + TOKEN + ".*", "$2");
    }

    Message withToken(String token) {
        return new Message(address, body.replaceFirst(TOKEN, "$1" + token + "\""));
    }

    Message withoutToken() {
        return new Message(address, body.replaceFirst(TOKEN + ",?", ""));
    }
}
