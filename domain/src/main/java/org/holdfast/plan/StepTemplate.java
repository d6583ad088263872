package org.holdfast.plan;

import java.util.Optional;
import org.holdfast.shared.Words;

/** One step of a phase; a worksheet step names the worksheet's key. */
public record StepTemplate(
        String key, StepKind kind, Words title, Words description, Optional<String> worksheet, boolean optional) {

    public StepTemplate {
        if (!key.matches("[a-z][a-z0-9-]{0,39}")) {
            throw new IllegalArgumentException("Step key '" + key + "' is not lower-case letters, digits and dashes");
        }
        if ((kind == StepKind.WORKSHEET) != worksheet.isPresent()) {
            throw new IllegalArgumentException("Step '" + key + "': worksheet steps, and only they, name a worksheet");
        }
    }
}
