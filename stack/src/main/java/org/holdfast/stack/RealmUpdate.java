package org.holdfast.stack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Brings a realm that was imported earlier up to the present template and ports; people and their passwords stay. */
final class RealmUpdate {
    /** What the realm's own address does not take; clients and texts have addresses of their own. */
    private static final Set<String> APART = Set.of("clients", "users", "roles", "scopeMappings", "localizationTexts");

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http;
    private final String keycloak;
    private final String password;

    private RealmUpdate(HttpClient http, String keycloak, String password) {
        this.http = http;
        this.keycloak = keycloak;
        this.password = password;
    }

    static void apply(ObjectNode realm, Settings settings, Secrets secrets) {
        try (HttpClient http =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build()) {
            new RealmUpdate(http, settings.keycloakUrl(), secrets.of(Secrets.Name.KEYCLOAK_ADMIN)).apply(realm);
        } catch (IOException e) {
            throw new Trouble("Keycloak's realm could not be brought up to date: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted while Keycloak's realm was brought up to date.", e);
        }
    }

    private void apply(ObjectNode realm) throws IOException, InterruptedException {
        String token = token();
        String admin = "/admin/realms/" + realm.required("realm").asText();
        send(token, "PUT", admin, realm.deepCopy().without(APART));
        for (Map.Entry<String, JsonNode> texts :
                realm.required("localizationTexts").properties()) {
            send(token, "POST", admin + "/localization/" + texts.getKey(), texts.getValue());
        }
        for (JsonNode client : realm.required("clients")) {
            String id = client.required("clientId").asText();
            var known = (ObjectNode)
                    send(token, "GET", admin + "/clients?clientId=" + id, null).required(0);
            known.setAll((ObjectNode) client.deepCopy());
            known.remove("protocolMappers");
            send(token, "PUT", admin + "/clients/" + known.required("id").asText(), known);
        }
    }

    private String token() throws IOException, InterruptedException {
        String form = Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "admin-cli",
                        "username",
                        Keycloak.KEEPER,
                        "password",
                        password)
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(keycloak + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return body(request).required("access_token").asText();
    }

    private JsonNode send(String token, String method, String path, @Nullable JsonNode content)
            throws IOException, InterruptedException {
        var publisher = content == null ? BodyPublishers.noBody() : BodyPublishers.ofString(content.toString());
        return body(HttpRequest.newBuilder(URI.create(keycloak + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, publisher));
    }

    private JsonNode body(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response =
                http.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
        if (response.statusCode() / 100 != 2) {
            throw new IOException("it answered " + response.statusCode());
        }
        return response.body().isEmpty() ? JSON.nullNode() : JSON.readTree(response.body());
    }
}
