package org.holdfast.account.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.holdfast.access.Role;
import org.holdfast.account.EmailAddress;
import org.holdfast.account.IdentityProviderUnavailable;
import org.holdfast.account.NewPerson;
import org.holdfast.account.PersonName;
import org.holdfast.server.Settings;
import org.holdfast.shared.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Speaks to a stand-in that answers as Keycloak does; the real one is asked in the journeys. */
class KeycloakPeopleTest {

    private static final String USERS = "/admin/realms/practice/users";
    private static final String NADIA = USERS + "/sub-1";

    private final List<String> asked = new ArrayList<>();
    private final Map<String, Integer> failing = new HashMap<>();
    private final NewPerson nadia =
            new NewPerson(new PersonName("", "Nadia", "Ruiz"), new EmailAddress("nadia@example.org"), Locale.of("es"));

    private HttpServer standIn;
    private KeycloakRealm realm;
    private KeycloakPeople people;

    @BeforeEach
    void start() throws IOException {
        standIn = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        standIn.createContext("/", this::answer);
        standIn.start();
        URI issuer = URI.create("http://127.0.0.1:" + standIn.getAddress().getPort() + "/realms/practice");
        Settings settings = new Settings(
                URI.create("http://127.0.0.1:8080"),
                issuer,
                new Settings.Secret("holdfast", "x"),
                new Settings.Secret("holdfast-accounts", "y"),
                Path.of("keys.json"),
                new Settings.Audit(Path.of("keys"), Path.of("heads")),
                new Settings.Mail("127.0.0.1", 25, "no-reply@practice.example"),
                ZoneOffset.UTC,
                Duration.ofMinutes(20));
        realm = new KeycloakRealm(settings);
        people = new KeycloakPeople(realm, settings);
    }

    @AfterEach
    void stop() {
        realm.close();
        standIn.stop(0);
    }

    @Test
    void an_invited_person_gets_a_user_a_role_and_a_link() {
        assertThat(people.invite(nadia, Role.CLIENT)).isEqualTo("sub-1");

        assertThat(asked)
                .containsSubsequence(
                        "POST " + USERS,
                        "POST " + NADIA + "/role-mappings/realm",
                        "PUT " + NADIA + "/execute-actions-email");
    }

    @Test
    void an_address_that_has_a_user_already_is_refused() {
        failing.put("POST " + USERS, 409);

        assertThatThrownBy(() -> people.invite(nadia, Role.CLIENT))
                .isInstanceOf(Refused.class)
                .hasMessage("refused.email.taken");
    }

    @Test
    void when_the_message_cannot_be_sent_the_user_is_taken_back() {
        failing.put("PUT " + NADIA + "/execute-actions-email", 500);

        assertThatThrownBy(() -> people.invite(nadia, Role.CLIENT)).isInstanceOf(IdentityProviderUnavailable.class);
        assertThat(asked).last().isEqualTo("DELETE " + NADIA);
    }

    @Test
    void a_role_that_keycloak_does_not_have_is_no_half_success() {
        assertThatThrownBy(() -> people.invite(nadia, Role.ADMIN)).isInstanceOf(IdentityProviderUnavailable.class);
        assertThat(asked).last().isEqualTo("DELETE " + NADIA);
    }

    @Test
    void closing_disables_the_user_and_ends_every_session() {
        people.close("sub-1");

        assertThat(asked).containsSubsequence("PUT " + NADIA, "POST " + NADIA + "/logout");
    }

    @Test
    void a_user_that_is_gone_is_closed_and_forgotten_already() {
        failing.put("GET " + NADIA, 404);
        failing.put("DELETE " + NADIA, 404);

        people.close("sub-1");
        people.forget("sub-1");
    }

    @Test
    void when_keycloak_is_away_that_is_said() {
        standIn.stop(0);

        assertThatThrownBy(() -> people.reopen("sub-1")).isInstanceOf(IdentityProviderUnavailable.class);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String question =
                exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
        asked.add(question);
        exchange.getRequestBody().readAllBytes();
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        if (question.equals("POST " + USERS)) {
            exchange.getResponseHeaders().add("Location", USERS + "/sub-1");
        }
        int status = failing.getOrDefault(question, statusOf(question));
        byte[] body = body(question).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, status == 200 ? body.length : -1);
        if (status == 200) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    private static int statusOf(String question) {
        if (question.endsWith("/token") || question.startsWith("GET ")) {
            return 200;
        }
        return question.equals("POST " + USERS) ? 201 : 204;
    }

    private static String body(String question) {
        if (question.endsWith("/token")) {
            return "{\"access_token\":\"t\",\"expires_in\":60,\"token_type\":\"Bearer\"}";
        }
        return question.endsWith("/available") ? "[{\"id\":\"r\",\"name\":\"client\"}]" : "{\"id\":\"sub-1\"}";
    }
}
