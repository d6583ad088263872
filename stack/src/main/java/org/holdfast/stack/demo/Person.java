package org.holdfast.stack.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * One made-up person who signs in; the id is the one Keycloak knows her by.
 *
 * @param couple the couple's number from 1, for a client
 * @param counselor the id of the counselor of that couple, for a client
 */
public record Person(
        @JsonProperty(required = true) UUID id,
        @JsonProperty(required = true) String email,
        @JsonProperty(required = true) String givenName,
        @JsonProperty(required = true) String familyName,
        Optional<String> title,
        @JsonProperty(required = true) Role role,
        @JsonProperty(required = true) String locale,
        Optional<Integer> couple,
        Optional<Side> side,
        Optional<UUID> counselor) {

    /** Which of the two partners of a couple; it means nothing but order. */
    public enum Side {
        A,
        B
    }

    public Person {
        title = given(title);
        couple = given(couple);
        side = given(side);
        counselor = given(counselor);
        boolean placed = couple.isPresent() && side.isPresent() && counselor.isPresent();
        if (placed != (role == Role.CLIENT)) {
            throw new IllegalArgumentException(
                    email + ": a client, and nobody else, has a couple, a side and a counselor");
        }
    }

    public String fullName() {
        return (title.map(t -> t + " ").orElse("") + givenName + " " + familyName).strip();
    }

    /** The reader hands over null for what the file leaves out. */
    private static <T> Optional<T> given(@Nullable Optional<T> value) {
        return value == null ? Optional.empty() : value;
    }
}
