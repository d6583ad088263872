package org.holdfast.shared.jpa;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.holdfast.shared.AccountId;
import org.jspecify.annotations.Nullable;

/** Keeps a {@link AccountId} as BINARY(16). */
@Converter(autoApply = true)
public class AccountIdConverter implements AttributeConverter<AccountId, byte[]> {

    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable AccountId id) {
        return id == null ? null : IdBytes.of(id.value());
    }

    @Override
    public @Nullable AccountId convertToEntityAttribute(byte @Nullable [] bytes) {
        return bytes == null ? null : new AccountId(IdBytes.read(bytes));
    }
}
