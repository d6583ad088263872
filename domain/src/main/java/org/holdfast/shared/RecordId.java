package org.holdfast.shared;

import java.util.UUID;

/** Names one record of the practice, whatever its kind. */
public interface RecordId {

    UUID value();
}
