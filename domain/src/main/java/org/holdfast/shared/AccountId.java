package org.holdfast.shared;

import java.util.Objects;
import java.util.UUID;

/** Names a person who signs in; random, so that it tells nothing and cannot be guessed. */
public record AccountId(UUID value) implements RecordId {

    public AccountId {
        Objects.requireNonNull(value);
    }

    public static AccountId fresh() {
        return new AccountId(UUID.randomUUID());
    }
}
