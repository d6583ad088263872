package org.holdfast.shared.jpa;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.holdfast.shared.AssignmentId;
import org.jspecify.annotations.Nullable;

/** Keeps a {@link AssignmentId} as BINARY(16). */
@Converter(autoApply = true)
public class AssignmentIdConverter implements AttributeConverter<AssignmentId, byte[]> {

    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable AssignmentId id) {
        return id == null ? null : IdBytes.of(id.value());
    }

    @Override
    public @Nullable AssignmentId convertToEntityAttribute(byte @Nullable [] bytes) {
        return bytes == null ? null : new AssignmentId(IdBytes.read(bytes));
    }
}
