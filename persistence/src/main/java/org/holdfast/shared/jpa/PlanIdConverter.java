package org.holdfast.shared.jpa;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.holdfast.shared.PlanId;
import org.jspecify.annotations.Nullable;

/** Keeps a {@link PlanId} as BINARY(16). */
@Converter(autoApply = true)
public class PlanIdConverter implements AttributeConverter<PlanId, byte[]> {

    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable PlanId id) {
        return id == null ? null : IdBytes.of(id.value());
    }

    @Override
    public @Nullable PlanId convertToEntityAttribute(byte @Nullable [] bytes) {
        return bytes == null ? null : new PlanId(IdBytes.read(bytes));
    }
}
