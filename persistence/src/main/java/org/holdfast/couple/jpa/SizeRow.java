package org.holdfast.couple.jpa;

import java.util.UUID;
import org.holdfast.account.PersonName;
import org.holdfast.couple.CaseloadSize;
import org.holdfast.shared.AccountId;

/** A counselor with what she carries, counted. */
public record SizeRow(UUID counselor, String title, String given, String family, long couples, long clients) {

    CaseloadSize size() {
        return new CaseloadSize(
                new AccountId(counselor), new PersonName(title, given, family).full(), couples, clients);
    }
}
