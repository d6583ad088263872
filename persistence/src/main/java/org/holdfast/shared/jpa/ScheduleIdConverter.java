package org.holdfast.shared.jpa;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.holdfast.shared.ScheduleId;
import org.jspecify.annotations.Nullable;

/** Keeps a {@link ScheduleId} as BINARY(16). */
@Converter(autoApply = true)
public class ScheduleIdConverter implements AttributeConverter<ScheduleId, byte[]> {

    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable ScheduleId id) {
        return id == null ? null : IdBytes.of(id.value());
    }

    @Override
    public @Nullable ScheduleId convertToEntityAttribute(byte @Nullable [] bytes) {
        return bytes == null ? null : new ScheduleId(IdBytes.read(bytes));
    }
}
