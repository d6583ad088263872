package org.holdfast.clinic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.holdfast.access.Role;
import org.holdfast.account.IdentityProvider;
import org.holdfast.account.IdentityProviderUnavailable;
import org.holdfast.account.NewPerson;
import org.holdfast.shared.Refused;

/** An identity provider that remembers what it was asked, and can be out of reach. */
final class FakeIdentityProvider implements IdentityProvider {

    final Map<String, String> users = new LinkedHashMap<>();
    final List<String> asked = new ArrayList<>();
    boolean down;

    @Override
    public String invite(NewPerson person, Role role) {
        reach();
        if (users.containsValue(person.email().address())) {
            throw new Refused("refused.email.taken");
        }
        String subject = UUID.randomUUID().toString();
        users.put(subject, person.email().address());
        return subject;
    }

    @Override
    public void inviteAgain(String subject) {
        ask("invite again", subject);
    }

    @Override
    public void close(String subject) {
        ask("close", subject);
    }

    @Override
    public void reopen(String subject) {
        ask("reopen", subject);
    }

    @Override
    public void forget(String subject) {
        users.remove(subject);
    }

    private void ask(String what, String subject) {
        reach();
        asked.add(what + " " + subject);
    }

    private void reach() {
        if (down) {
            throw new IdentityProviderUnavailable(new IllegalStateException("down"));
        }
    }
}
