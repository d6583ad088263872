package org.holdfast.covering.jpa;

import java.util.Locale;
import java.util.UUID;
import org.holdfast.covering.Reached;
import org.holdfast.shared.AccountId;
import org.holdfast.shared.CoupleId;

/** A colleague's couple with where she is written to. */
public record ReachedRow(UUID couple, UUID keeper, String address, String locale) {

    Reached reached() {
        return new Reached(new CoupleId(couple), new AccountId(keeper), address, Locale.forLanguageTag(locale));
    }
}
