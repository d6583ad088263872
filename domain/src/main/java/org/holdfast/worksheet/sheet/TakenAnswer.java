package org.holdfast.worksheet.sheet;

import java.time.Instant;
import java.util.Optional;
import org.holdfast.access.Visibility;
import org.holdfast.shared.Sensitive;

/**
 * One answer in a file.
 *
 * @param at when it was saved, or sent if somebody else takes it
 * @param writer the given name of whoever wrote it on a joint worksheet, unless they take it themselves
 */
public record TakenAnswer(
        String itemKey, Sensitive words, Visibility visibility, Optional<Instant> at, Optional<String> writer) {}
