package org.holdfast.stack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.holdfast.stack.demo.People;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path temp;

    @SuppressWarnings("NullAway.Init")
    private JsonNode realm;

    @BeforeEach
    void fill() throws IOException {
        Settings settings = Settings.from(Map.of("HOLDFAST_HTTP_PORT", "8089", "HOLDFAST_SMTP_PORT", "3029"), temp);
        realm = new ObjectMapper()
                .readTree(new Realm(settings, Secrets.in(temp.resolve("secrets"))).withPeople(People.shipped()));
    }

    @Test
    void nothing_is_left_to_fill_in() {
        assertThat(realm.toString()).doesNotContain("${");
    }

    @Test
    void answers_go_to_this_installation_only() {
        assertThat(texts(client("holdfast").get("redirectUris"))).containsExactly("http://127.0.0.1:8089/*");
        assertThat(realm.at("/smtpServer/port").asText()).isEqualTo("3029");
    }

    @Test
    void only_the_code_flow_opens_the_product() {
        JsonNode client = client("holdfast");
        assertThat(client.get("standardFlowEnabled").asBoolean()).isTrue();
        for (String other :
                List.of("publicClient", "implicitFlowEnabled", "directAccessGrantsEnabled", "serviceAccountsEnabled")) {
            assertThat(client.get(other).asBoolean()).as(other).isFalse();
        }
    }

    @Test
    void the_accounts_client_may_do_no_more_than_look_after_people() {
        JsonNode service = user("service-account-holdfast-accounts");
        assertThat(texts(service.at("/clientRoles/realm-management")))
                .containsExactlyInAnyOrder("manage-users", "view-users", "query-users");
    }

    @Test
    void everybody_of_the_demo_practice_can_sign_in_in_one_role() {
        JsonNode maya = user("maya.lindqvist@holdfast.example");
        assertThat(texts(maya.get("realmRoles"))).containsExactly("client");
        assertThat(maya.at("/credentials/0/value").asText()).isNotBlank();
        assertThat(realm.get("users")).hasSize(1 + People.shipped().people().size());
    }

    @Test
    void guessing_registering_and_being_remembered_are_off() {
        assertThat(realm.get("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.get("registrationAllowed").asBoolean()).isFalse();
        assertThat(realm.get("rememberMe").asBoolean()).isFalse();
        assertThat(realm.get("passwordPolicy").asText()).contains("length(10)");
    }

    @Test
    void messages_give_nothing_away_in_either_language() {
        for (String language : List.of("en", "es")) {
            JsonNode texts = realm.at("/localizationTexts/" + language);
            assertThat(texts.toString().toLowerCase(Locale.ROOT))
                    .doesNotContain("holdfast", "couple", "pareja", "counsel", "therap", "terap", "{2}", "account");
            for (String kind : List.of("executeActions", "passwordReset")) {
                for (String part : List.of("Subject", "Body", "BodyHtml")) {
                    assertThat(texts.path(kind + part).asText()).as(kind + part).isNotBlank();
                }
            }
        }
        assertThat(realm.at("/smtpServer/fromDisplayName").asText()).isEqualTo("Messages");
    }

    private JsonNode client(String id) {
        return one(realm.get("clients"), "clientId", id);
    }

    private JsonNode user(String name) {
        return one(realm.get("users"), "username", name);
    }

    private static JsonNode one(JsonNode all, String key, String value) {
        return StreamSupport.stream(all.spliterator(), false)
                .filter(node -> value.equals(node.path(key).asText()))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
