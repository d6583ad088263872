package org.holdfast.audit;

import java.time.Instant;
import java.util.Optional;
import org.holdfast.access.Act;
import org.holdfast.shared.Words;

/**
 * What someone of the practice did with what is the client's own.
 *
 * @param worksheet the title of the worksheet it was about, if it was about one
 */
public record Opened(Instant at, String by, Optional<Act> act, Optional<Words> worksheet) {}
