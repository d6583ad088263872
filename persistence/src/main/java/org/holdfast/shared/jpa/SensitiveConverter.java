package org.holdfast.shared.jpa;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.holdfast.shared.Sensitive;
import org.jspecify.annotations.Nullable;

/** Keeps a person's words as text. */
@Converter(autoApply = true)
public class SensitiveConverter implements AttributeConverter<Sensitive, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Sensitive sensitive) {
        return sensitive == null ? null : sensitive.words();
    }

    @Override
    public @Nullable Sensitive convertToEntityAttribute(@Nullable String words) {
        return words == null ? null : new Sensitive(words);
    }
}
