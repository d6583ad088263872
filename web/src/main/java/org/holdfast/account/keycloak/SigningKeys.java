package org.holdfast.account.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.holdfast.server.Settings;

/** Keycloak's keys for signing, fetched when one is not known, and not more often than a stranger should make us. */
@Singleton
class SigningKeys {

    private static final Logger LOG = System.getLogger(SigningKeys.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI source;
    private final Clock clock;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private Map<String, PublicKey> keys = Map.of();
    private Instant asked = Instant.MIN;

    @Inject
    SigningKeys(Settings settings, Clock clock) {
        this.source = URI.create(settings.issuer() + "/protocol/openid-connect/certs");
        this.clock = clock;
    }

    synchronized Optional<PublicKey> find(String id) {
        if (!keys.containsKey(id) && asked.isBefore(clock.instant().minus(PAUSE))) {
            asked = clock.instant();
            fetch();
        }
        return Optional.ofNullable(keys.get(id));
    }

    private void fetch() {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(source).timeout(PATIENCE).build();
            var found = new HashMap<String, PublicKey>();
            for (JsonNode key : JSON.readTree(
                            http.send(request, BodyHandlers.ofByteArray()).body())
                    .path("keys")) {
                if ("RSA".equals(key.path("kty").asText())
                        && "sig".equals(key.path("use").asText())) {
                    found.put(key.path("kid").asText(), rsa(key));
                }
            }
            keys = Map.copyOf(found);
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            LOG.log(
                    Level.WARNING,
                    "Keycloak''s keys could not be read: {0}",
                    e.getClass().getName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static PublicKey rsa(JsonNode key) throws GeneralSecurityException {
        return KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(number(key, "n"), number(key, "e")));
    }

    private static BigInteger number(JsonNode key, String name) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(key.path(name).asText()));
    }
}
