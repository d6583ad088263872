package org.holdfast.policy;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.holdfast.couple.CaseBegun;

/** Puts the policy for one person in force where a case for one begins, in the same transaction; it is signed anew. */
@Dependent
public class PolicyOfIndividualCases {

    private final Policies policies;
    private final SecretsPolicies texts;
    private final Clock clock;

    @Inject
    public PolicyOfIndividualCases(Policies policies, SecretsPolicies texts, Clock clock) {
        this.policies = policies;
        this.texts = texts;
        this.clock = clock;
    }

    public void begun(@Observes CaseBegun begun) {
        policies.add(new CouplePolicy(begun.id(), texts.forOne().ref(), begun.counselor(), clock.instant()));
    }
}
