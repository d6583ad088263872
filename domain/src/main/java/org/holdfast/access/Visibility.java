package org.holdfast.access;

/** Who will see an answer besides the person who gave it; shown beside the field before typing. */
public enum Visibility {
    /** The counselor, once it is sent; the partner never. */
    ME_AND_COUNSELOR,
    /** The counselor once it is sent; the partner once both have sent theirs and the counselor opens both. */
    PARTNER_AFTER_REVEAL,
    /** Counselor and partner as soon as it is sent. */
    BOTH_NOW
}
