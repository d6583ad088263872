package org.holdfast.shared.jpa;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.holdfast.shared.SupervisionId;
import org.jspecify.annotations.Nullable;

/** Keeps a {@link SupervisionId} as BINARY(16). */
@Converter(autoApply = true)
public class SupervisionIdConverter implements AttributeConverter<SupervisionId, byte[]> {

    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable SupervisionId id) {
        return id == null ? null : IdBytes.of(id.value());
    }

    @Override
    public @Nullable SupervisionId convertToEntityAttribute(byte @Nullable [] bytes) {
        return bytes == null ? null : new SupervisionId(IdBytes.read(bytes));
    }
}
