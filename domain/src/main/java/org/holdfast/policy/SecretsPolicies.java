package org.holdfast.policy;

import java.util.List;

/** The secrets policies that a counselor can choose from. */
public interface SecretsPolicies {

    /** @throws org.holdfast.shared.NotFound if there is no such version */
    SecretsPolicy get(PolicyRef ref);

    /** The newest version of each. */
    List<SecretsPolicy> newest();
}
