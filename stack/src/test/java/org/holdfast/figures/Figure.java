package org.holdfast.figures;

/** Shows one promise on the running product. */
interface Figure {

    /** The number under which the promise is kept in docs/privacy.md. */
    int promise();

    /** Whether it looks at the running product; the servers' start is no part of its time. */
    default boolean needsServers() {
        return true;
    }

    /** Takes the figure; an exception falls short too. */
    Finding take(Scale scale) throws Exception;
}
