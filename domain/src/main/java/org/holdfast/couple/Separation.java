package org.holdfast.couple;

import java.time.Instant;
import java.util.List;
import org.holdfast.shared.Sensitive;

/**
 * What a couple's counselor knows of its separation.
 *
 * @param onward each partner by side, with the case they go on in
 */
public record Separation(Instant at, Sensitive reason, List<Onward> onward) {

    public Separation {
        onward = List.copyOf(onward);
    }
}
