package org.holdfast.covering;

import java.util.List;
import java.util.Optional;

/**
 * Who besides the counselor sees a couple of hers, or saw it.
 *
 * @param supervision to whom it is open in supervision now
 * @param emergencies the emergency accesses to it, the newest first
 */
public record WhoElse(Optional<SupervisionPicture> supervision, List<EmergencyReport> emergencies) {

    public WhoElse {
        emergencies = List.copyOf(emergencies);
    }
}
