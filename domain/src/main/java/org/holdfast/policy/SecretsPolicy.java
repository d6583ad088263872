package org.holdfast.policy;

import java.util.List;
import org.holdfast.shared.Words;

/**
 * What happens with what one partner tells the counselor alone, as the library holds it.
 *
 * @param individual whether it is for the case of one person, rather than for a couple
 * @param summary one sentence for the counselor, shown wherever she writes or opens anything
 * @param parts what each partner reads before signing
 */
public record SecretsPolicy(PolicyRef ref, boolean individual, Words title, Words summary, List<Part> parts) {

    public SecretsPolicy {
        parts = List.copyOf(parts);
    }

    /** One heading with its text. */
    public record Part(Words title, Words text) {}
}
