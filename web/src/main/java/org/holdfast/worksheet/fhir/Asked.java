package org.holdfast.worksheet.fhir;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.BooleanType;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.PrimitiveType;
import org.hl7.fhir.r4.model.Type;
import org.holdfast.worksheet.template.Form;
import org.jspecify.annotations.Nullable;

/**
 * A question that later ones can look at.
 *
 * @param key what it is called in the worksheet
 * @param whole whether only whole numbers were meant
 * @param choices the keys of its choices, by what the file calls them
 */
record Asked(String key, Form form, boolean whole, Map<String, String> choices) {

    /** The choice that a value stands for. */
    Optional<String> choice(Type value) {
        return Optional.ofNullable(choices.get(name(value)));
    }

    /** What the file calls a choice. */
    static String name(Type value) {
        return switch (value) {
            case Coding coding ->
                Stream.of(coding.getCodeElement(), coding.getDisplayElement())
                        .map(PrimitiveType::getValueAsString)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse("");
            case PrimitiveType<?> plain when plain.getValueAsString() != null -> plain.getValueAsString();
            default -> "";
        };
    }

    /** HAPI's own question fails where a value has extensions and no value. */
    static boolean isTrue(@Nullable Type value) {
        return value instanceof BooleanType flag && Boolean.TRUE.equals(flag.getValue());
    }
}
