package org.holdfast.shared.jpa;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps an id of any kind as BINARY(16), where an attribute asks for it by name. */
@Converter
public class UuidConverter implements AttributeConverter<UUID, byte[]> {

    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable UUID id) {
        return id == null ? null : IdBytes.of(id);
    }

    @Override
    public @Nullable UUID convertToEntityAttribute(byte @Nullable [] bytes) {
        return bytes == null ? null : IdBytes.read(bytes);
    }
}
