package org.holdfast.figures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Texts that were kept in one place, each with the one that its writer had seen there.
 *
 * <p>If nothing was ever written over unseen, all but the one that stands there now were seen by whoever wrote the next.
 */
final class Chain {

    private final Set<String> kept = new HashSet<>();
    private final Set<String> seen = new HashSet<>();

    Chain(String first) {
        kept.add(first);
    }

    /** The writer was told that this is kept. */
    synchronized void keep(String before, String words) {
        seen.add(before);
        kept.add(words);
    }

    synchronized int length() {
        return kept.size() - 1;
    }

    /** Texts that somebody was told are kept, that are not there, and that nobody saw before they were gone. */
    synchronized List<String> lost(String stands) {
        List<String> lost = new ArrayList<>(kept);
        lost.removeAll(seen);
        if (!lost.remove(stands)) {
            lost.add(stands);
        }
        return lost;
    }
}
