package org.holdfast.shared.jpa;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.holdfast.shared.PartnerId;
import org.jspecify.annotations.Nullable;

/** Keeps a {@link PartnerId} as BINARY(16). */
@Converter(autoApply = true)
public class PartnerIdConverter implements AttributeConverter<PartnerId, byte[]> {

    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable PartnerId id) {
        return id == null ? null : IdBytes.of(id.value());
    }

    @Override
    public @Nullable PartnerId convertToEntityAttribute(byte @Nullable [] bytes) {
        return bytes == null ? null : new PartnerId(IdBytes.read(bytes));
    }
}
