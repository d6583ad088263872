package org.holdfast.figures;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.holdfast.stack.TestStack;

/** Our real door against an identity provider that lies, and against answers that were never meant for this browser. */
final class SignInAbuseFigure implements Figure {

    private final List<String> accepted = new ArrayList<>();
    private int refused;
    private boolean honest;

    @Override
    public int promise() {
        return 11;
    }

    @Override
    public Finding take(Scale scale) throws Exception {
        accepted.clear();
        refused = 0;
        String subject = TestStack.shared().people().people().stream()
                .filter(person -> person.email().startsWith("kai.ito@"))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
        try (Provider provider = new Provider(subject)) {
            Map<String, String> settings =
                    Map.of("HOLDFAST_OIDC_ISSUER", provider.issuer(), "HOLDFAST_OIDC_CLIENT_SECRET", Provider.SECRET);
            TestStack.shared().outages().withSettings(settings, () -> abuse(provider));
        }
        return new Finding(
                "an honest sign-in " + (honest ? "accepted" : "refused") + ", " + refused + " dishonest ones refused, "
                        + accepted.size() + " accepted " + accepted,
                honest && accepted.isEmpty());
    }

    private void abuse(Provider provider) {
        honest = new Browser().comesBack(provider, Provider.Token.RIGHT, "");
        for (Provider.Token lie : Provider.Token.values()) {
            if (lie != Provider.Token.RIGHT) {
                note(lie.name(), new Browser().comesBack(provider, lie, ""));
            }
        }
        note("another state", new Browser().comesBack(provider, Provider.Token.RIGHT, "another"));
        Browser victim = new Browser();
        Browser thief = new Browser();
        note(
                "the state of another browser",
                victim.comesBack(provider, Provider.Token.RIGHT, thief.begins().state()));
        note(
                "no sign-in begun",
                new Browser()
                        .opensAfter(
                                provider,
                                "/signin/done?code=" + UUID.randomUUID() + "&state="
                                        + thief.begins().state()));
        Browser first = new Browser();
        String back = first.wayBack(provider);
        note("nobody", first.isIn());
        first.get(back);
        note("a code used twice", new Browser().opensAfter(provider, back));
        first.get("/signout");
        note("an answer without a code", new Browser().opensAfter(provider, "/signin/done?state=x"));
    }

    private void note(String what, boolean isIn) {
        if (isIn) {
            accepted.add(what);
        } else {
            refused++;
        }
    }

    private record Begun(String state, String nonce) {}

    /** A browser as far as signing in goes: cookies, and no redirect followed unless told to. */
    private static final class Browser {
        private final HttpClient http =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

        Begun begins() {
            String there =
                    get("/signin?to=/home").headers().firstValue("location").orElse("");
            return new Begun(parameter(there, "state"), parameter(there, "nonce"));
        }

        boolean comesBack(Provider provider, Provider.Token token, String otherState) {
            Begun begun = begins();
            provider.handOut(token, begun.nonce());
            String state = otherState.isEmpty() ? begun.state() : otherState;
            get("/signin/done?code=" + UUID.randomUUID() + "&state=" + state);
            return isIn();
        }

        String wayBack(Provider provider) {
            Begun begun = begins();
            provider.handOut(Provider.Token.RIGHT, begun.nonce());
            return "/signin/done?code=" + UUID.randomUUID() + "&state=" + begun.state();
        }

        boolean opensAfter(Provider provider, String way) {
            provider.handOut(Provider.Token.RIGHT, begins().nonce());
            get(way);
            return isIn();
        }

        boolean isIn() {
            return get("/home").statusCode() == 200;
        }

        HttpResponse<String> get(String path) {
            try {
                return http.send(
                        HttpRequest.newBuilder(URI.create(TestStack.shared().baseUrl() + path))
                                .build(),
                        BodyHandlers.ofString());
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        private static String parameter(String address, String name) {
            for (String part : address.replaceFirst("^[^?]*\\?", "").split("&")) {
                if (part.startsWith(name + "=")) {
                    return URLDecoder.decode(part.substring(name.length() + 1), StandardCharsets.UTF_8);
                }
            }
            return "";
        }
    }
}
