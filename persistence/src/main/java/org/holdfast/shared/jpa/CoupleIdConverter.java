package org.holdfast.shared.jpa;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.holdfast.shared.CoupleId;
import org.jspecify.annotations.Nullable;

/** Keeps a {@link CoupleId} as BINARY(16). */
@Converter(autoApply = true)
public class CoupleIdConverter implements AttributeConverter<CoupleId, byte[]> {

    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable CoupleId id) {
        return id == null ? null : IdBytes.of(id.value());
    }

    @Override
    public @Nullable CoupleId convertToEntityAttribute(byte @Nullable [] bytes) {
        return bytes == null ? null : new CoupleId(IdBytes.read(bytes));
    }
}
