package org.holdfast.worksheet.template;

/** Who fills in a worksheet. */
public enum Audience {
    EACH_SEPARATELY,
    /** Whoever was hurt by what happened. */
    INJURED,
    /** Whoever did what happened. */
    INVOLVED,
    /** Both, on one sheet that both see throughout. */
    JOINT
}
