package org.holdfast.home.ui;

import java.util.List;

/** What lies on top, and what waits behind "Show the rest". */
record Shelf<T>(List<T> top, List<T> rest) {

    /** @param room how many lie on top */
    static <T> Shelf<T> of(List<T> all, int room) {
        int cut = Math.min(all.size(), Math.max(0, room));
        return new Shelf<>(all.subList(0, cut), all.subList(cut, all.size()));
    }
}
