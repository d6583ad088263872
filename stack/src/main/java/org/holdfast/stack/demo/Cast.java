package org.holdfast.stack.demo;

import java.util.Locale;
import org.holdfast.access.Viewer;
import org.holdfast.shared.CoupleId;

/** Who plays in a couple's story. */
record Cast(CoupleId couple, Viewer counselor, Player a, Player b) {

    /** One partner, with the variant of words that she or he writes. */
    record Player(Viewer viewer, Locale locale, int variant) {}
}
