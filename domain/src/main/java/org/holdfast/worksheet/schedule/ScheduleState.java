package org.holdfast.worksheet.schedule;

/** Whether a schedule still opens anything, and if not, why. */
public enum ScheduleState {
    RUNNING,
    /** Everything it was for has opened. */
    DONE,
    /** Its counselor stopped it, or has read why it stopped. */
    PUT_AWAY,
    /** The couple has separated. */
    SEPARATED,
    /** The counselor's account is closed. */
    COUNSELOR_CLOSED,
    /** The worksheet is no longer in the library. */
    ARCHIVED,
    /** The worksheet it was to follow was taken back. */
    NOTHING_TO_FOLLOW;

    /** Whether the counselor is told of it: it runs, or it stopped without her. */
    public boolean isShown() {
        return this != DONE && this != PUT_AWAY;
    }
}
