package org.holdfast.statement;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.holdfast.shared.Sensitive;

/** An “I” statement as far as it is written: its parts one by one, or all of it in one text. */
public record IStatement(Map<Part, Sensitive> parts) {

    public IStatement {
        Map<Part, Sensitive> inOrder = new EnumMap<>(Part.class);
        inOrder.putAll(parts);
        parts = Collections.unmodifiableMap(inOrder);
    }

    public static IStatement whole(Sensitive text) {
        return only(Part.WHOLE, text);
    }

    public static IStatement only(Part part, Sensitive text) {
        return new IStatement(Map.of(part, text));
    }
}
