package org.holdfast.access;

import org.holdfast.shared.Refused;

/** The couple has separated since: what was kept stays, and nothing is added. Both partners are told the same. */
public class CaseClosed extends Refused {

    public CaseClosed() {
        super("refused.ended");
    }
}
