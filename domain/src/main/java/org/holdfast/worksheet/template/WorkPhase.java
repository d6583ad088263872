package org.holdfast.worksheet.template;

/** When in the work a worksheet helps; broader than the phases of any one plan. */
public enum WorkPhase {
    HEARING,
    TALKING,
    BOUNDARIES,
    REPAIRING,
    RECONNECTING,
    DECIDING,
    KEEPING,
    ANY_TIME
}
