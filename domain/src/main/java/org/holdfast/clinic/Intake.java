package org.holdfast.clinic;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.holdfast.access.Act;
import org.holdfast.access.Allowed;
import org.holdfast.access.CurrentViewer;
import org.holdfast.access.Resource;
import org.holdfast.access.Role;
import org.holdfast.access.Viewer;
import org.holdfast.account.Account;
import org.holdfast.account.Accounts;
import org.holdfast.account.NewPerson;
import org.holdfast.couple.Couple;
import org.holdfast.couple.CoupleCard;
import org.holdfast.couple.Couples;
import org.holdfast.couple.Partner;
import org.holdfast.couple.Side;
import org.holdfast.shared.AccountId;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.PartnerId;
import org.holdfast.shared.Refused;

/** The admin takes in a new client: an account, a seat in a couple, and an invitation. */
@Dependent
@Transactional
public class Intake {

    private final Accounts accounts;
    private final Couples couples;
    private final Invitations invitations;
    private final CurrentViewer current;
    private final Clock clock;

    @Inject
    public Intake(Accounts accounts, Couples couples, Invitations invitations, CurrentViewer current, Clock clock) {
        this.accounts = accounts;
        this.couples = couples;
        this.invitations = invitations;
        this.current = current;
        this.clock = clock;
    }

    /** Couples that wait for their second partner. */
    @Allowed(Act.MANAGE_ACCOUNTS)
    public List<CoupleCard> couplesWithFreeSeat() {
        current.asks(Act.MANAGE_ACCOUNTS, Resource.accounts());
        return couples.withFreeSeat(current.viewer());
    }

    /**
     * Adds the client and sends the one-time link.
     *
     * @throws Refused if the address is taken, no couple or counselor was chosen, the seat is no longer free, or the
     *     identity provider cannot be reached; then nothing was kept
     */
    @Allowed(Act.MANAGE_ACCOUNTS)
    public AccountId takeIn(NewClient client) {
        current.asks(Act.MANAGE_ACCOUNTS, Resource.accounts());
        Seating seating = seat(client);
        String subject = invitations.send(client.person(), Role.CLIENT);
        Account account = new Account(AccountId.fresh(), subject, Role.CLIENT, client.person(), clock.instant());
        accounts.add(account);
        couples.add(new Partner(PartnerId.fresh(), seating.couple(), account.id(), seating.side()));
        return account.id();
    }

    /** Adds a counselor or another admin and sends the one-time link; refusals as for clients. */
    @Allowed(Act.MANAGE_ACCOUNTS)
    public AccountId addColleague(NewPerson person, Role role) {
        current.asks(Act.MANAGE_ACCOUNTS, Resource.accounts());
        if (role == Role.CLIENT) {
            throw new Refused("refused.counselor.missing");
        }
        Account account = new Account(AccountId.fresh(), invitations.send(person, role), role, person, clock.instant());
        accounts.add(account);
        return account.id();
    }

    private Seating seat(NewClient client) {
        Viewer admin = current.viewer();
        if (client.joins().isPresent()) {
            CoupleId couple = client.joins().get();
            Side side = couples.freeSide(admin, couple).orElseThrow(() -> new Refused("refused.seat.taken"));
            return new Seating(couple, side);
        }
        AccountId counselor = client.counselor()
                .filter(id -> couples.isCounselor(admin, id))
                .orElseThrow(() -> new Refused("refused.counselor.missing"));
        Couple couple = new Couple(CoupleId.fresh(), counselor, clock.instant());
        couples.add(couple);
        return new Seating(couple.id(), Side.A);
    }

    private record Seating(CoupleId couple, Side side) {}
}
