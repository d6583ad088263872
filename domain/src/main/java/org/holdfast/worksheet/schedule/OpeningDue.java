package org.holdfast.worksheet.schedule;

/** Opens all worksheets whose time has come; each alone, so that one that cannot be opened keeps none of the others. */
@FunctionalInterface
public interface OpeningDue {

    void open();
}
