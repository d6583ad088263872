package org.holdfast.account.keycloak;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.holdfast.access.Role;
import org.holdfast.account.IdentityProvider;
import org.holdfast.account.IdentityProviderUnavailable;
import org.holdfast.account.NewPerson;
import org.holdfast.server.Settings;
import org.holdfast.shared.Refused;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.resource.UserResource;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** Gives people their users in Keycloak, and takes them away. */
@Dependent
class KeycloakPeople implements IdentityProvider {

    private static final String CHOOSE_PASSWORD = "UPDATE_PASSWORD";
    private static final Duration LINK_LASTS = Duration.ofHours(24);

    private final KeycloakRealm realm;
    private final Settings settings;

    @Inject
    KeycloakPeople(KeycloakRealm realm, Settings settings) {
        this.realm = realm;
        this.settings = settings;
    }

    @Override
    public String invite(NewPerson person, Role role) {
        String subject = asked(() -> create(person));
        try {
            asked(() -> {
                give(subject, role);
                sendLink(subject);
                return subject;
            });
        } catch (IdentityProviderUnavailable halfDone) {
            takeBack(subject, halfDone);
            throw halfDone;
        }
        return subject;
    }

    @Override
    public void inviteAgain(String subject) {
        asked(() -> {
            sendLink(subject);
            return subject;
        });
    }

    @Override
    public void close(String subject) {
        asked(() -> {
            try {
                enable(subject, false);
                user(subject).logout();
            } catch (NotFoundException goneAlready) {
                // Nobody can sign in as a user that is not there
            }
            return subject;
        });
    }

    @Override
    public void reopen(String subject) {
        asked(() -> {
            enable(subject, true);
            return subject;
        });
    }

    @Override
    public void forget(String subject) {
        asked(() -> {
            try {
                user(subject).remove();
            } catch (NotFoundException goneAlready) {
                // Which is what was asked for
            }
            return subject;
        });
    }

    /** Ends every session the person has. */
    void signOut(String subject) {
        asked(() -> {
            user(subject).logout();
            return subject;
        });
    }

    private String create(NewPerson person) {
        UserRepresentation user = new UserRepresentation();
        user.setUsername(person.email().address());
        user.setEmail(person.email().address());
        user.setFirstName(person.name().given());
        user.setLastName(person.name().family());
        user.setEnabled(true);
        user.setRequiredActions(List.of(CHOOSE_PASSWORD));
        user.setAttributes(Map.of("locale", List.of(person.locale().getLanguage())));
        try (Response response = realm.users().create(user)) {
            if (response.getStatus() == Response.Status.CONFLICT.getStatusCode()) {
                throw new Refused("refused.email.taken");
            }
            return CreatedResponseUtil.getCreatedId(response);
        }
    }

    private void give(String subject, Role role) {
        String name = role.name().toLowerCase(Locale.ROOT);
        var roles = user(subject).roles().realmLevel();
        List<RoleRepresentation> wanted = roles.listAvailable().stream()
                .filter(available -> name.equals(available.getName()))
                .toList();
        if (wanted.isEmpty()) {
            throw new WebApplicationException("Keycloak has no role " + name);
        }
        roles.add(wanted);
    }

    private void sendLink(String subject) {
        user(subject)
                .executeActionsEmail(
                        settings.signIn().id(),
                        settings.baseUrl() + "/",
                        Math.toIntExact(LINK_LASTS.toSeconds()),
                        List.of(CHOOSE_PASSWORD));
    }

    private void enable(String subject, boolean enabled) {
        UserRepresentation user = user(subject).toRepresentation();
        user.setEnabled(enabled);
        user(subject).update(user);
    }

    private UserResource user(String subject) {
        return realm.users().get(subject);
    }

    private void takeBack(String subject, IdentityProviderUnavailable cause) {
        try {
            forget(subject);
        } catch (IdentityProviderUnavailable stillDown) {
            cause.addSuppressed(stillDown);
        }
    }

    private static <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (ProcessingException | WebApplicationException e) {
            throw new IdentityProviderUnavailable(e);
        }
    }
}
