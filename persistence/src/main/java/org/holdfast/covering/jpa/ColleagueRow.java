package org.holdfast.covering.jpa;

import java.util.UUID;
import org.holdfast.account.PersonName;
import org.holdfast.account.Standing;
import org.holdfast.covering.Colleague;
import org.holdfast.shared.AccountId;

/** Another counselor as the database has her. */
public record ColleagueRow(UUID id, String title, String given, String family, Standing standing) {

    Colleague colleague() {
        return new Colleague(
                new AccountId(id), new PersonName(title, given, family).full(), standing != Standing.CLOSED);
    }
}
