package org.holdfast.access;

/** Everything a person can do; {@link Rule} says who may. */
public enum Act {
    SEE_SELF,
    SEE_CASELOAD,
    SEE_LIBRARY,
    WRITE_WORKSHEETS,
    SEE_COUPLE,
    ASSIGN,
    TAKE_BACK,
    NUDGE,
    REVIEW,
    RESPOND,
    RELEASE,
    SAVE_FILE,
    LEAD_PLAN,
    CHOOSE_POLICY,
    OPEN_TO_SUPERVISION,
    SUPERVISE,
    BREAK_GLASS,
    STAND_IN,
    REVIEW_EMERGENCY,
    SEE_EMERGENCIES,
    SIGN_POLICY,
    SEPARATE,
    BEGIN_INDIVIDUAL,
    SEE_OWN_WORK,
    ANSWER,
    TAKE_AWAY,
    CHECK_IN,
    SEE_OWN_AUDIT,
    SEE_ACCOUNTS,
    MANAGE_ACCOUNTS,
    SEE_AUDIT;

    /** Seeing one's own name is nothing that anybody has to be told of. */
    boolean isRecorded() {
        return this != SEE_SELF;
    }
}
