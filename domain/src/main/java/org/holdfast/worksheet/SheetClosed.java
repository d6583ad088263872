package org.holdfast.worksheet;

import org.holdfast.shared.Refused;

/** The counselor took the worksheet back since: what was saved stays with its owner, and nothing is added. */
public class SheetClosed extends Refused {

    public SheetClosed() {
        super("refused.sheet.closed");
    }
}
