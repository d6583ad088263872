package org.holdfast.account.keycloak;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.client.Client;
import jakarta.ws.rs.client.ClientBuilder;
import java.util.concurrent.TimeUnit;
import org.holdfast.server.Settings;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.JacksonProvider;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.UsersResource;

/** Our realm's users, reached as the client that may create, disable and invite them, and nothing else. */
@Singleton
class KeycloakRealm {

    private static final String REALMS = "/realms/";
    private static final int CONNECT_SECONDS = 3;
    private static final int READ_SECONDS = 10;

    private final Client http = ClientBuilder.newBuilder()
            .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
            .readTimeout(READ_SECONDS, TimeUnit.SECONDS)
            .register(JacksonProvider.class, 100)
            .build();
    private final Keycloak keycloak;
    private final String realm;

    @Inject
    KeycloakRealm(Settings settings) {
        String issuer = settings.issuer().toString();
        int split = issuer.lastIndexOf(REALMS);
        this.realm = issuer.substring(split + REALMS.length());
        this.keycloak = KeycloakBuilder.builder()
                .serverUrl(issuer.substring(0, split))
                .realm(realm)
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId(settings.accounts().id())
                .clientSecret(settings.accounts().secret())
                .resteasyClient(http)
                .build();
    }

    UsersResource users() {
        return keycloak.realm(realm).users();
    }

    @PreDestroy
    void close() {
        keycloak.close();
        http.close();
    }
}
