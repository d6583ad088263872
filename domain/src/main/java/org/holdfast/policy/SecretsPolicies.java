package org.holdfast.policy;

import java.util.List;
import org.holdfast.shared.NotFound;

/** The secrets policies that a counselor can choose from. */
public interface SecretsPolicies {

    /** @throws org.holdfast.shared.NotFound if there is no such version */
    SecretsPolicy get(PolicyRef ref);

    /** The newest version of each. */
    List<SecretsPolicy> newest();

    /** Whether there is a newer version of this one. */
    default boolean isOutworded(PolicyRef ref) {
        return newest().stream()
                .map(SecretsPolicy::ref)
                .anyMatch(newest -> newest.key().equals(ref.key()) && newest.version() > ref.version());
    }

    /** What a counselor can choose from for a couple. */
    default List<SecretsPolicy> forCouples() {
        return newest().stream().filter(policy -> !policy.individual()).toList();
    }

    /** What holds in the case of one person, where there is nobody to keep anything from. */
    default SecretsPolicy forOne() {
        return newest().stream().filter(SecretsPolicy::individual).findFirst().orElseThrow(NotFound::new);
    }
}
