package org.holdfast.policy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.access.Act;
import org.holdfast.access.Allowed;
import org.holdfast.access.CurrentViewer;
import org.holdfast.access.Viewer;
import org.holdfast.couple.CoupleCard;
import org.holdfast.couple.Couples;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.NotFound;

/** The counselor chooses how she handles what one partner tells her alone. */
@Dependent
@Transactional
public class ChoosingPolicy {

    private final Policies policies;
    private final SecretsPolicies texts;
    private final Couples couples;
    private final CurrentViewer current;
    private final Clock clock;

    @Inject
    public ChoosingPolicy(
            Policies policies, SecretsPolicies texts, Couples couples, CurrentViewer current, Clock clock) {
        this.policies = policies;
        this.texts = texts;
        this.couples = couples;
        this.current = current;
        this.clock = clock;
    }

    /** The policy in force with who has signed it; empty until she has chosen. */
    @Allowed(Act.SEE_COUPLE)
    public Optional<PolicyInForce> inForce(CoupleId id) {
        Viewer counselor = current.viewer();
        current.asks(Act.SEE_COUPLE, card(id).asResource());
        return policies.inForce(counselor, id)
                .map(policy -> new PolicyInForce(
                        texts.get(policy.policy()),
                        texts.isOutworded(policy.policy()),
                        policy.chosenAt(),
                        policies.signatures(counselor, id).stream()
                                .map(PolicySignature::partner)
                                .collect(Collectors.toSet())));
    }

    /**
     * Puts this policy in force from now on; each partner then reads and signs it before going on. Choosing the one that
     * is in force already changes nothing.
     *
     * @throws NotFound if the couple is not the counselor's own, or there is no such policy for couples
     */
    @Allowed(Act.CHOOSE_POLICY)
    public void choose(CoupleId id, PolicyRef policy) {
        Viewer counselor = current.viewer();
        current.asks(Act.CHOOSE_POLICY, card(id).asResource());
        PolicyRef chosen = texts.forCouples().stream()
                .map(SecretsPolicy::ref)
                .filter(policy::equals)
                .findFirst()
                .orElseThrow(NotFound::new);
        Optional<CouplePolicy> before = policies.inForce(counselor, id);
        if (before.filter(same -> same.policy().equals(chosen)).isPresent()) {
            return;
        }
        before.ifPresent(old -> old.replace(clock.instant()));
        policies.add(new CouplePolicy(id, chosen, counselor.account(), clock.instant()));
    }

    private CoupleCard card(CoupleId id) {
        return couples.card(current.viewer(), id).orElseThrow(NotFound::new);
    }
}
