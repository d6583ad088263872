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

    /** The message that would follow, once the server has answered this one. */
    Message after(String answer) {
        long sent = Long.parseLong(body.replaceFirst("(?s).*\"clientId\":(\\d+).*", "$1"));
        String seen = answer.replaceFirst("(?s).*\"syncId\":(\\d+).*", "$1");
        return new Message(
                address,
                body.replaceFirst("\"clientId\":\\d+", "\"clientId\":" + (sent + 1))
                        .replaceFirst("\"syncId\":\\d+", "\"syncId\":" + (seen.matches("\\d+") ? seen : "0")));
    }

    /** The same message with other acts in it. */
    Message saying(String acts) {
        return new Message(
                address, body.replaceFirst("\"rpc\":\\[.*],\"syncId\"", "\"rpc\":[" + acts + "],\"syncId\""));
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
