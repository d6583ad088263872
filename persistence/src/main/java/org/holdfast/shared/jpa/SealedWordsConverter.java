package org.holdfast.shared.jpa;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.holdfast.shared.SealedWords;
import org.jspecify.annotations.Nullable;

/** Keeps sealed words as bytes. */
@Converter(autoApply = true)
public class SealedWordsConverter implements AttributeConverter<SealedWords, byte[]> {

    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable SealedWords sealed) {
        return sealed == null ? null : sealed.bytes();
    }

    @Override
    public @Nullable SealedWords convertToEntityAttribute(byte @Nullable [] bytes) {
        return bytes == null ? null : new SealedWords(bytes);
    }
}
