package org.holdfast.account.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.holdfast.server.Settings;

/**
 * Believes Keycloak, and nobody else, that a session has ended.
 *
 * <p>What a logout token must hold, and must not, is OpenID Connect Back-Channel Logout 1.0, sections 2.4 and 2.6. Each
 * is believed once.
 */
@Singleton
class LogoutTokens {

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final Duration YOUNG = Duration.ofMinutes(5);
    private static final Duration CLOCKS_APART = Duration.ofSeconds(30);
    private static final int LONGEST = 8_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final SigningKeys keys;
    private final Settings settings;
    private final Clock clock;
    private final Map<String, Instant> seen = new ConcurrentHashMap<>();

    @Inject
    LogoutTokens(SigningKeys keys, Settings settings, Clock clock) {
        this.keys = keys;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whose sessions the token ends; empty when it is not to be believed. */
    Optional<Predicate<Identity>> believe(String token) {
        String[] parts = token.split("\\.", -1);
        if (token.length() > LONGEST || parts.length != 3) {
            return Optional.empty();
        }
        try {
            JsonNode claims = json(parts[1]);
            return isSigned(parts) && isMeant(claims) && isNow(claims) && isNew(claims)
                    ? whose(claims)
                    : Optional.empty();
        } catch (IOException | GeneralSecurityException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private boolean isSigned(String[] parts) throws IOException, GeneralSecurityException {
        JsonNode header = json(parts[0]);
        // The one algorithm the realm uses; what the token would like to be checked with does not count
        if (!"RS256".equals(header.path("alg").asText())) {
            return false;
        }
        Optional<PublicKey> key = keys.find(header.path("kid").asText());
        if (key.isEmpty()) {
            return false;
        }
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(key.get());
        signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        return signature.verify(Base64.getUrlDecoder().decode(parts[2]));
    }

    private boolean isMeant(JsonNode claims) {
        JsonNode audience = claims.path("aud");
        boolean us = settings.signIn().id().equals(audience.asText());
        for (JsonNode one : audience) {
            us |= settings.signIn().id().equals(one.asText());
        }
        return us
                && settings.issuer().toString().equals(claims.path("iss").asText())
                && claims.path("events").has(EVENT)
                && !claims.has("nonce");
    }

    private boolean isNow(JsonNode claims) {
        Instant now = clock.instant();
        Instant issued = Instant.ofEpochSecond(claims.path("iat").asLong());
        Instant expires = Instant.ofEpochSecond(claims.path("exp").asLong());
        return issued.isAfter(now.minus(YOUNG))
                && issued.isBefore(now.plus(CLOCKS_APART))
                && (!claims.has("exp") || expires.isAfter(now.minus(CLOCKS_APART)));
    }

    private boolean isNew(JsonNode claims) {
        Instant now = clock.instant();
        seen.values().removeIf(when -> when.isBefore(now.minus(YOUNG.plus(CLOCKS_APART))));
        String id = claims.path("jti").asText();
        return !id.isEmpty() && seen.putIfAbsent(id, now) == null;
    }

    private static Optional<Predicate<Identity>> whose(JsonNode claims) {
        String session = claims.path("sid").asText();
        String subject = claims.path("sub").asText();
        if (!session.isEmpty()) {
            return Optional.of(identity -> identity.session().equals(session));
        }
        return subject.isEmpty()
                ? Optional.empty()
                : Optional.of(identity -> identity.subject().equals(subject));
    }

    private static JsonNode json(String part) throws IOException {
        return JSON.readTree(Base64.getUrlDecoder().decode(part));
    }
}
