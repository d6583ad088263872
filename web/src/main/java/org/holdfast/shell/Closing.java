package org.holdfast.shell;

/** A view that shows something of a couple's, and stands open when the couple separates. */
public interface Closing {

    /** Lets go of all that is the other partner's, and says calmly that the work has ended; what is typed stays. */
    void close();
}
