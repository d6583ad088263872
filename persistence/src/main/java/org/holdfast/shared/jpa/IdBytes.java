package org.holdfast.shared.jpa;

import java.nio.ByteBuffer;
import java.util.UUID;

/** An id as the sixteen bytes that a column keeps. */
final class IdBytes {

    private IdBytes() {}

    static byte[] of(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    static UUID read(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
