package org.holdfast.access;

import java.util.Optional;

/** The current rights of people who sign in. */
@FunctionalInterface
public interface Viewers {

    /** The viewer with this subject, or empty when there is no such account or it is closed. */
    Optional<Viewer> bySubject(String subject);
}
