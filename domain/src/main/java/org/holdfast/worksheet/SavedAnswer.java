package org.holdfast.worksheet;

import java.time.Instant;
import org.holdfast.access.Visibility;
import org.holdfast.shared.AssignmentId;
import org.holdfast.shared.Sensitive;
import org.holdfast.shared.Vault;

/** An answer as it was last saved; the version goes back with the next save. */
public record SavedAnswer(String itemKey, Sensitive words, Visibility visibility, Instant savedAt, long version) {

    static SavedAnswer of(Answer answer, AssignmentId assignment, Vault vault) {
        return new SavedAnswer(
                answer.itemKey(),
                answer.words(assignment, vault),
                answer.visibility(),
                answer.savedAt(),
                answer.version());
    }
}
