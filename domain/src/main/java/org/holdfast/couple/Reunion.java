package org.holdfast.couple;

import java.util.Optional;
import org.holdfast.shared.AccountId;

/** Two who were a couple here begin again, with this counselor. */
public record Reunion(Optional<AccountId> one, Optional<AccountId> other, Optional<AccountId> counselor) {}
