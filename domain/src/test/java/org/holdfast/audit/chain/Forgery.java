package org.holdfast.audit.chain;

import java.util.ArrayList;
import java.util.List;

/** What somebody can do who knows exactly how seals are made, and lacks only the keys. */
public final class Forgery {

    private Forgery() {}

    /** The same seals, made anew over what now stands at their places. */
    public static List<Seal> anew(Ledger ledger) {
        List<Seal> made = new ArrayList<>();
        for (Seal seal : ledger.seals()) {
            made.add(Seal.over(ledger.at(seal.members()), seal.to(), made, seal.at()));
        }
        return made;
    }
}
