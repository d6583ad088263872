package org.holdfast.clinic;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.holdfast.access.Role;
import org.holdfast.account.IdentityProvider;
import org.holdfast.account.NewPerson;
import org.holdfast.shared.Announcer;

/** Sends invitations, and takes one back when the account that it was for could not be kept. */
@Dependent
public class Invitations {

    private final IdentityProvider identities;
    private final Announcer announcer;

    @Inject
    public Invitations(IdentityProvider identities, Announcer announcer) {
        this.identities = identities;
        this.announcer = announcer;
    }

    String send(NewPerson person, Role role) {
        String subject = identities.invite(person, role);
        announcer.announce(new InvitationSent(subject));
        return subject;
    }

    void takeBack(@Observes(during = TransactionPhase.AFTER_FAILURE) InvitationSent sent) {
        identities.forget(sent.subject());
    }
}
