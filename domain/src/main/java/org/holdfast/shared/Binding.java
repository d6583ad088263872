package org.holdfast.shared;

import java.util.Objects;
import java.util.UUID;

/** The one place where sealed words belong; anywhere else, and for anyone else, they do not open. */
public record Binding(String table, String column, UUID row, UUID owner) {

    public Binding {
        Objects.requireNonNull(table);
        Objects.requireNonNull(column);
        Objects.requireNonNull(row);
        Objects.requireNonNull(owner);
    }
}
