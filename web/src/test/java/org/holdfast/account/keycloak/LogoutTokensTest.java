package org.holdfast.account.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import org.holdfast.server.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Speaks as Keycloak does, and as someone who would like to be taken for it. */
class LogoutTokensTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final String HEADER = "{'alg':'RS256','typ':'logout+jwt','kid':'k1'}";
    private static final String CLAIMS = "{'iss':'ISSUER','aud':'holdfast','iat':IAT,'exp':EXP,'jti':'t1','sub':'maya',"
            + "'sid':'s1','events':{'http://schemas.openid.net/event/backchannel-logout':{}}}";

    private final Identity maya = new Identity("maya", "s1", "");
    private final Identity elsewhere = new Identity("maya", "s2", "");

    private KeyPair ours;
    private HttpServer standIn;
    private String issuer;
    private LogoutTokens tokens;

    @BeforeEach
    void start() throws IOException, GeneralSecurityException {
        ours = keys();
        standIn = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        standIn.createContext("/", exchange -> {
            byte[] set = keySet().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, set.length);
            exchange.getResponseBody().write(set);
            exchange.close();
        });
        standIn.start();
        issuer = "http://127.0.0.1:" + standIn.getAddress().getPort() + "/realms/practice";
        Settings settings = new Settings(
                URI.create("http://127.0.0.1:8080"),
                URI.create(issuer),
                new Settings.Secret("holdfast", "x"),
                new Settings.Secret("holdfast-accounts", "y"),
                Path.of("keys.json"),
                new Settings.Audit(Path.of("keys"), Path.of("heads")),
                new Settings.Mail("127.0.0.1", 25, "no-reply@practice.example"),
                ZoneOffset.UTC,
                Duration.ofMinutes(20));
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        tokens = new LogoutTokens(new SigningKeys(settings, clock), settings, clock);
    }

    @AfterEach
    void stop() {
        standIn.stop(0);
    }

    @Test
    void a_token_ends_the_session_it_names_and_no_other() throws GeneralSecurityException {
        assertThat(tokens.believe(token(HEADER, CLAIMS, ours)))
                .hasValueSatisfying(whose ->
                        assertThat(whose.test(maya) && !whose.test(elsewhere)).isTrue());
    }

    @Test
    void a_token_without_a_session_ends_all_of_the_persons() throws GeneralSecurityException {
        assertThat(tokens.believe(token(HEADER, CLAIMS.replace("'sid':'s1',", ""), ours)))
                .hasValueSatisfying(whose ->
                        assertThat(whose.test(maya) && whose.test(elsewhere)).isTrue());
    }

    @Test
    void a_token_is_believed_once() throws GeneralSecurityException {
        String token = token(HEADER, CLAIMS, ours);
        assertThat(tokens.believe(token)).isPresent();
        assertThat(tokens.believe(token)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ISSUER | https://elsewhere.example
            'holdfast' | 'another'
            'iat':IAT | 'iat':1
            'iat':IAT | 'iat':99999999999
            'exp':EXP | 'exp':1
            'jti':'t1', | ""
            backchannel-logout | something-else
            'sub':'maya','sid':'s1', | ""
            'sub':'maya' | 'sub':'maya','nonce':'n'
            """)
    void a_token_that_says_something_else_is_not_believed(String right, String wrong) throws GeneralSecurityException {
        assertThat(CLAIMS).contains(right);
        assertThat(tokens.believe(token(HEADER, CLAIMS.replace(right, wrong), ours)))
                .isEmpty();
    }

    @Test
    void a_token_that_is_not_signed_with_keycloaks_key_is_not_believed() throws GeneralSecurityException {
        String signed = token(HEADER, CLAIMS, ours);
        assertThat(tokens.believe(token(HEADER, CLAIMS, keys()))).isEmpty();
        assertThat(tokens.believe(token(HEADER.replace("RS256", "none"), CLAIMS, ours)))
                .isEmpty();
        assertThat(tokens.believe(token(HEADER.replace("RS256", "HS256"), CLAIMS, ours)))
                .isEmpty();
        assertThat(tokens.believe(token(HEADER.replace("k1", "k2"), CLAIMS, ours)))
                .isEmpty();
        assertThat(tokens.believe(signed.substring(0, signed.lastIndexOf('.') + 1)))
                .isEmpty();
        assertThat(tokens.believe("nothing like a token")).isEmpty();
        assertThat(tokens.believe("x.y.z")).isEmpty();
    }

    private String token(String header, String claims, KeyPair keys) throws GeneralSecurityException {
        String said = claims.replace("ISSUER", issuer)
                .replace("IAT", Long.toString(NOW.getEpochSecond()))
                .replace("EXP", Long.toString(NOW.plusSeconds(60).getEpochSecond()));
        String text = encoded(header) + "." + encoded(said);
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(keys.getPrivate());
        signature.update(text.getBytes(StandardCharsets.US_ASCII));
        return text + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private String keySet() {
        RSAPublicKey key = (RSAPublicKey) ours.getPublic();
        return "{'keys':[{'kty':'RSA','use':'sig','kid':'k1','n':'%s','e':'%s'}]}"
                .formatted(number(key.getModulus()), number(key.getPublicExponent()))
                .replace('\'', '"');
    }

    private static String number(BigInteger value) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(value.toByteArray());
    }

    private static KeyPair keys() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair();
    }
}
