package org.holdfast.covering.jpa;

import java.util.Locale;
import java.util.UUID;
import org.holdfast.access.CaseState;
import org.holdfast.account.PersonName;
import org.holdfast.covering.Reached;
import org.holdfast.shared.AccountId;
import org.holdfast.shared.CoupleId;
import org.holdfast.shared.PartnerId;

/** A person who may be meant, with the case they are in and where its counselor is written to. */
public record ReachedRow(
        UUID couple,
        UUID partner,
        CaseState state,
        UUID keeper,
        String address,
        String locale,
        String email,
        PersonName name) {

    /** The database takes letters for the same that are not, such as ñ and n. */
    boolean isCalled(String whom) {
        return email.equalsIgnoreCase(whom) || (name.given() + " " + name.family()).equalsIgnoreCase(whom);
    }

    Reached reached() {
        return new Reached(
                new CoupleId(couple),
                new PartnerId(partner),
                state,
                new AccountId(keeper),
                address,
                Locale.forLanguageTag(locale));
    }
}
