package org.holdfast.access;

import java.util.Optional;
import org.holdfast.shared.RecordId;

/** A request that carries the record it is about within it. */
public interface Naming {

    Optional<RecordId> names();
}
