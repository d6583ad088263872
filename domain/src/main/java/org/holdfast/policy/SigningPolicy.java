package org.holdfast.policy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.holdfast.access.Act;
import org.holdfast.access.Allowed;
import org.holdfast.access.CurrentViewer;
import org.holdfast.access.Resource;
import org.holdfast.access.Seat;
import org.holdfast.access.Viewer;
import org.holdfast.couple.Couples;
import org.holdfast.shared.ChangedMeanwhile;
import org.holdfast.shared.NotFound;

/** A partner reads the couple's secrets policy and signs it, without the other. */
@Dependent
@Transactional
public class SigningPolicy {

    private final Policies policies;
    private final SecretsPolicies texts;
    private final Couples couples;
    private final CurrentViewer current;
    private final Clock clock;

    @Inject
    public SigningPolicy(
            Policies policies, SecretsPolicies texts, Couples couples, CurrentViewer current, Clock clock) {
        this.policies = policies;
        this.texts = texts;
        this.couples = couples;
        this.current = current;
        this.clock = clock;
    }

    /** The policy in force; empty until the counselor has chosen one. */
    @Allowed(Act.SIGN_POLICY)
    public Optional<OwnPolicy> read() {
        Viewer client = ask();
        Seat seat = client.ownSeat();
        String counselor =
                couples.card(client, seat.couple()).orElseThrow(NotFound::new).counselorSpoken();
        return policies.inForce(client, seat.couple())
                .map(policy -> new OwnPolicy(
                        texts.get(policy.policy()),
                        counselor,
                        policies.signatures(client, seat.couple()).stream()
                                .map(PolicySignature::signedAt)
                                .findFirst()));
    }

    /**
     * Signs what was read; signing twice is harmless.
     *
     * @param read the policy that was on the screen
     * @throws ChangedMeanwhile if another policy is in force by now, which has to be read first
     */
    @Allowed(Act.SIGN_POLICY)
    public void sign(PolicyRef read) {
        Viewer client = ask();
        Seat seat = client.ownSeat();
        CouplePolicy policy = policies.inForce(client, seat.couple()).orElseThrow(NotFound::new);
        if (!policy.policy().equals(read)) {
            throw new ChangedMeanwhile();
        }
        if (policies.signatures(client, seat.couple()).isEmpty()) {
            policies.add(new PolicySignature(policy, seat.partner(), clock.instant()));
        }
    }

    private Viewer ask() {
        Viewer client = current.viewer();
        current.asks(Act.SIGN_POLICY, Resource.policy(client.ownSeat()));
        return client;
    }
}
