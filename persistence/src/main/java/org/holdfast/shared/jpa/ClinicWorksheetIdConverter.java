package org.holdfast.shared.jpa;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.holdfast.shared.ClinicWorksheetId;
import org.jspecify.annotations.Nullable;

/** Keeps a {@link ClinicWorksheetId} as BINARY(16). */
@Converter(autoApply = true)
public class ClinicWorksheetIdConverter implements AttributeConverter<ClinicWorksheetId, byte[]> {

    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable ClinicWorksheetId id) {
        return id == null ? null : IdBytes.of(id.value());
    }

    @Override
    public @Nullable ClinicWorksheetId convertToEntityAttribute(byte @Nullable [] bytes) {
        return bytes == null ? null : new ClinicWorksheetId(IdBytes.read(bytes));
    }
}
