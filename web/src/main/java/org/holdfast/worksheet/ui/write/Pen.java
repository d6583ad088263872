package org.holdfast.worksheet.ui.write;

import java.util.function.UnaryOperator;
import org.holdfast.worksheet.writing.DraftSheet;

/** How the fields of the desk change what is written. */
interface Pen {

    DraftSheet draft();

    /**
     * Changes words or values where they stand.
     *
     * @param at names the place, so that going on there is one step to undo
     */
    void write(String at, UnaryOperator<DraftSheet> change);

    /**
     * Changes what there is, after which it is drawn anew.
     *
     * @param then the id of what the keyboard goes to
     */
    void shape(UnaryOperator<DraftSheet> change, String then);

    /** Whether the details of the item with this key are open. */
    boolean isOpen(String key);

    void open(String key, boolean open);
}
