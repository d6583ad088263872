package org.holdfast.stack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.holdfast.access.Role;
import org.holdfast.stack.demo.People;
import org.holdfast.stack.demo.Person;

/** The Keycloak realm of one installation: the shipped template with its addresses, secrets and people filled in. */
final class Realm {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Settings settings;
    private final Secrets secrets;

    Realm(Settings settings, Secrets secrets) {
        this.settings = settings;
        this.secrets = secrets;
    }

    /** The realm without anybody in it but the service account. */
    ObjectNode withoutPeople() {
        String text = template();
        for (var value : Map.of(
                        "HOLDFAST_BASE_URL", settings.baseUrl().toString(),
                        "HOLDFAST_OIDC_CLIENT_SECRET", secrets.of(Secrets.Name.OIDC_CLIENT),
                        "HOLDFAST_ACCOUNTS_CLIENT_SECRET", secrets.of(Secrets.Name.ACCOUNTS_CLIENT),
                        "HOLDFAST_SMTP_PORT", Integer.toString(settings.port(Settings.Port.SMTP)))
                .entrySet()) {
            text = text.replace("${" + value.getKey() + "}", value.getValue());
        }
        try {
            return (ObjectNode) JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String withPeople(People people) {
        ObjectNode realm = withoutPeople();
        ArrayNode users = realm.withArray("users");
        people.people().forEach(person -> users.add(user(person)));
        return realm.toString();
    }

    static Secrets.Name passwordOf(Role role) {
        return switch (role) {
            case ADMIN -> Secrets.Name.DEMO_ADMIN;
            case COUNSELOR -> Secrets.Name.DEMO_COUNSELOR;
            case CLIENT -> Secrets.Name.DEMO_CLIENT;
        };
    }

    private ObjectNode user(Person person) {
        ObjectNode user = JSON.createObjectNode();
        user.put("id", person.id().toString())
                .put("username", person.email())
                .put("email", person.email())
                .put("emailVerified", true)
                .put("enabled", true)
                .put("firstName", person.givenName())
                .put("lastName", person.familyName());
        user.putObject("attributes").putArray("locale").add(person.locale());
        user.putArray("realmRoles").add(person.role().name().toLowerCase(Locale.ROOT));
        user.putArray("credentials")
                .addObject()
                .put("type", "password")
                .put("value", secrets.of(passwordOf(person.role())))
                .put("temporary", false);
        return user;
    }

    private static String template() {
        try (InputStream in = Objects.requireNonNull(
                Realm.class.getResourceAsStream("/keycloak/realm.json"), "keycloak/realm.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
