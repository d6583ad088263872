package org.holdfast.figures;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An identity provider made by hand, which hands out whatever token it is told to. */
final class Provider implements AutoCloseable {

    static final String SECRET = "a-secret-of-this-figure-that-is-long-enough";

    private static final String KEYCLOAK = "/protocol/openid-connect/";
    private static final String RIGHT = "{'iss':'ISSUER','aud':'holdfast','azp':'holdfast','sub':'SUBJECT','sid':'s1',"
            + "'iat':IAT,'exp':EXP,'nonce':'NONCE','groups':['client']}";

    private final HttpServer server;
    private final String issuer;
    private final String subject;
    private final KeyPair ours;
    private final KeyPair another;
    private final Set<String> spent = new HashSet<>();
    private Token token = Token.RIGHT;
    private String nonce = "";

    /** What is wrong with the token handed out. */
    enum Token {
        RIGHT(said -> said),
        ANOTHER_NONCE(said -> said.replace("NONCE", "another")),
        NO_NONCE(said -> said.replace("'nonce':'NONCE',", "")),
        ANOTHER_AUDIENCE(said -> said.replace("'aud':'holdfast'", "'aud':'another'")),
        ANOTHER_ISSUER(said -> said.replace("ISSUER", "https://elsewhere.example")),
        EXPIRED(said -> said.replace("EXP", "1700000000").replace("IAT", "1699990000")),
        NO_SUBJECT(said -> said.replace("'sub':'SUBJECT',", "")),
        NO_ALGORITHM(said -> said),
        ALGORITHM_OF_THE_SECRET(said -> said),
        ANOTHER_KEY(said -> said),
        NO_SIGNATURE(said -> said);

        private final UnaryOperator<String> change;

        Token(UnaryOperator<String> change) {
            this.change = change;
        }
    }

    Provider(String subject) throws IOException, GeneralSecurityException {
        this.subject = subject;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer = "http://127.0.0.1:" + server.getAddress().getPort() + "/realms/made-by-hand";
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        ours = generator.generateKeyPair();
        another = generator.generateKeyPair();
        server.createContext("/", this::answer);
        server.start();
    }

    String issuer() {
        return issuer;
    }

    /** Hands out such tokens from now on, for this nonce. */
    void handOut(Token kind, String forNonce) {
        token = kind;
        nonce = forNonce;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String said;
        int status = 200;
        if (path.endsWith("/.well-known/openid-configuration")) {
            said = configuration();
        } else if (path.endsWith("/certs")) {
            said = keys();
        } else if (path.endsWith("/userinfo")) {
            said = "{'sub':'" + subject + "','groups':['client']}";
        } else if (path.endsWith("/token") && spent.add(asked.replaceFirst("(?s).*code=([^&]*).*", "$1"))) {
            said = "{'access_token':'a','token_type':'Bearer','expires_in':300,'refresh_token':'r','id_token':'"
                    + idToken() + "'}";
        } else {
            status = 400;
            said = "{'error':'invalid_grant'}";
        }
        byte[] body = said.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private String configuration() {
        String base = issuer + KEYCLOAK;
        return "{'issuer':'" + issuer + "','authorization_endpoint':'" + base + "auth','token_endpoint':'" + base
                + "token','userinfo_endpoint':'" + base + "userinfo','jwks_uri':'" + base
                + "certs','end_session_endpoint':'"
                + base + "logout','response_types_supported':['code'],'subject_types_supported':['public'],"
                + "'scopes_supported':['openid'],'claims_supported':['sub','groups'],"
                + "'id_token_signing_alg_values_supported':['RS256']}";
    }

    private String keys() {
        RSAPublicKey key = (RSAPublicKey) ours.getPublic();
        return "{'keys':[{'kty':'RSA','use':'sig','alg':'RS256','kid':'k1','n':'" + number(key.getModulus()) + "','e':'"
                + number(key.getPublicExponent()) + "'}]}";
    }

    private String idToken() {
        long now = Instant.now().getEpochSecond();
        String claims = token.change
                .apply(RIGHT)
                .replace("ISSUER", issuer)
                .replace("SUBJECT", subject)
                .replace("NONCE", nonce)
                .replace("IAT", Long.toString(now))
                .replace("EXP", Long.toString(now + 300));
        String algorithm = switch (token) {
            case NO_ALGORITHM -> "none";
            case ALGORITHM_OF_THE_SECRET -> "HS256";
            default -> "RS256";
        };
        String text = encoded("{'alg':'" + algorithm + "','typ':'JWT','kid':'k1'}") + "." + encoded(claims);
        return text + "." + signature(text);
    }

    private String signature(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
            return switch (token) {
                case NO_ALGORITHM, NO_SIGNATURE -> "";
                case ALGORITHM_OF_THE_SECRET -> {
                    Mac mac = Mac.getInstance("HmacSHA256");
                    mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
                    yield url(mac.doFinal(bytes));
                }
                default -> {
                    Signature signature = Signature.getInstance("SHA256withRSA");
                    signature.initSign((token == Token.ANOTHER_KEY ? another : ours).getPrivate());
                    signature.update(bytes);
                    yield url(signature.sign());
                }
            };
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String json) {
        return url(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8));
    }

    private static String number(BigInteger value) {
        byte[] bytes = value.toByteArray();
        return url(bytes[0] == 0 ? java.util.Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }

    private static String url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
