package org.holdfast.shared.jpa;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.holdfast.shared.ResponseId;
import org.jspecify.annotations.Nullable;

/** Keeps a {@link ResponseId} as BINARY(16). */
@Converter(autoApply = true)
public class ResponseIdConverter implements AttributeConverter<ResponseId, byte[]> {

    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable ResponseId id) {
        return id == null ? null : IdBytes.of(id.value());
    }

    @Override
    public @Nullable ResponseId convertToEntityAttribute(byte @Nullable [] bytes) {
        return bytes == null ? null : new ResponseId(IdBytes.read(bytes));
    }
}
