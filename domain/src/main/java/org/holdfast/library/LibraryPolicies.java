package org.holdfast.library;

import java.util.List;
import org.holdfast.policy.PolicyRef;
import org.holdfast.policy.SecretsPolicies;
import org.holdfast.policy.SecretsPolicy;

/** The secrets policies of the library, all in memory. */
final class LibraryPolicies implements SecretsPolicies {

    private final Editions<SecretsPolicy> editions;

    LibraryPolicies(Shelf shelf) {
        editions = new Editions<>(
                new Folder(shelf, "policies").readAll(LibraryPolicies::read), policy -> edition(policy.ref()));
    }

    @Override
    public SecretsPolicy get(PolicyRef ref) {
        return editions.get(edition(ref));
    }

    @Override
    public List<SecretsPolicy> newest() {
        return editions.newest();
    }

    private static SecretsPolicy read(Fields file) {
        Edition edition = Edition.read(file);
        return new SecretsPolicy(
                new PolicyRef(edition.key(), edition.version()),
                file.flag("individual"),
                file.words("title"),
                file.words("summary"),
                file.list("parts", part -> new SecretsPolicy.Part(part.words("title"), part.words("text"))));
    }

    private static Edition edition(PolicyRef ref) {
        return new Edition(ref.key(), ref.version());
    }
}
