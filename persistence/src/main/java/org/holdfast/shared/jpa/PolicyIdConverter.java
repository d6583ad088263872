package org.holdfast.shared.jpa;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.holdfast.shared.PolicyId;
import org.jspecify.annotations.Nullable;

/** Keeps a {@link PolicyId} as BINARY(16). */
@Converter(autoApply = true)
public class PolicyIdConverter implements AttributeConverter<PolicyId, byte[]> {

    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable PolicyId id) {
        return id == null ? null : IdBytes.of(id.value());
    }

    @Override
    public @Nullable PolicyId convertToEntityAttribute(byte @Nullable [] bytes) {
        return bytes == null ? null : new PolicyId(IdBytes.read(bytes));
    }
}
