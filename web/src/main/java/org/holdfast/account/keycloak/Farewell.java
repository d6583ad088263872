package org.holdfast.account.keycloak;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.holdfast.server.Settings;

/** Ends a person's session at Keycloak; done from the server, so that no token ever stands in an address. */
@Singleton
class Farewell {

    private static final Logger LOG = System.getLogger(Farewell.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int ENDED = 204;
    private static final int ENDED_BEFORE = 400;

    private final Settings settings;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    @Inject
    Farewell(Settings settings) {
        this.settings = settings;
    }

    /** Whether the session at Keycloak has ended, now or before. */
    boolean say(Identity identity) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(settings.issuer() + "/protocol/openid-connect/logout"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "client_id=" + encode(settings.signIn().id())
                                + "&client_secret=" + encode(settings.signIn().secret())
                                + "&refresh_token=" + encode(identity.refreshToken())))
                .build();
        try {
            int status = http.send(request, BodyHandlers.discarding()).statusCode();
            if (status == ENDED || status == ENDED_BEFORE) {
                return true;
            }
            LOG.log(Level.WARNING, "Keycloak answered {0} to a sign-out", status);
        } catch (IOException e) {
            LOG.log(
                    Level.WARNING,
                    "Keycloak could not be told of a sign-out: {0}",
                    e.getClass().getName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
