package org.holdfast.account.keycloak;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import jakarta.security.enterprise.authentication.mechanism.http.OpenIdAuthenticationMechanismDefinition;
import jakarta.security.enterprise.authentication.mechanism.http.openid.ClaimsDefinition;
import org.holdfast.server.Settings;

/**
 * Holdfast as an OpenID Connect client, successor of Keycloak's own servlet adapter.
 *
 * <p>The server's mechanism sends people to Keycloak, checks state, nonce and signatures, and fetches the tokens; whom
 * it found is then kept by {@link Identity}. It knows no PKCE: the client proves itself with its secret.
 */
@OpenIdAuthenticationMechanismDefinition(
        providerURI = "${signInClient.issuer}",
        clientId = "${signInClient.id}",
        clientSecret = "${signInClient.secret}",
        redirectURI = "${signInClient.returnAddress}",
        scope = "openid",
        claimsDefinition = @ClaimsDefinition(callerNameClaim = "sub", callerGroupsClaim = "groups"),
        useNonce = true,
        useSession = true,
        jwksConnectTimeout = 3000,
        jwksReadTimeout = 3000)
@Named("signInClient")
@Singleton
public class SignInClient {

    static final String START = "/signin";
    static final String RETURN = "/signin/done";

    private final Settings settings;

    @Inject
    SignInClient(Settings settings) {
        this.settings = settings;
    }

    public String getIssuer() {
        return settings.issuer().toString();
    }

    public String getId() {
        return settings.signIn().id();
    }

    public String getSecret() {
        return settings.signIn().secret();
    }

    public String getReturnAddress() {
        return settings.baseUrl() + RETURN;
    }
}
