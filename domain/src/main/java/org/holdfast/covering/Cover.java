package org.holdfast.covering;

import java.time.Instant;
import org.holdfast.shared.AccountId;
import org.holdfast.shared.CoupleId;

/** That one more counselor sees a couple, until it ends. */
interface Cover {

    CoupleId couple();

    /** Who sees it without carrying it. */
    AccountId reader();

    Instant endsAt();
}
