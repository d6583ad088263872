package org.holdfast.worksheet.template;

import java.util.Optional;
import org.holdfast.shared.Words;

/** One of the answers offered, with the points it gives where answers are added up. */
public record Choice(String key, Words label, Optional<Integer> score) {

    public Choice {
        Bounds.key(key);
        Bounds.label(label, key);
        score.ifPresent(points -> Bounds.points(points, key));
    }

    public Choice(String key, Words label) {
        this(key, label, Optional.empty());
    }
}
