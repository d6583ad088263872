package org.holdfast.worksheet.ui.write;

import org.holdfast.shared.ClinicWorksheetId;

/** Where a counselor's own worksheet is written. */
public final class WriteAddress {

    static final String PLACE = "write";
    static final String WORKSHEET = "worksheet";

    private WriteAddress() {}

    public static String of(ClinicWorksheetId id) {
        return PLACE + "/" + id.value();
    }
}
