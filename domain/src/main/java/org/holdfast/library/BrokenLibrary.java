package org.holdfast.library;

/** A library file that cannot be used; the message names the file, the field and what to mend. */
public final class BrokenLibrary extends RuntimeException {

    private final String reason;

    BrokenLibrary(String file, String field, String what) {
        super("Library file " + file + sentence(", field '", field, what));
        this.reason = sentence("field '", field, what);
    }

    BrokenLibrary(String file, String field, String what, Throwable cause) {
        super("Library file " + file + sentence(", field '", field, what), cause);
        this.reason = sentence("field '", field, what);
    }

    /** The field and what to mend in it, without the file. */
    String reason() {
        return reason;
    }

    private static String sentence(String before, String field, String what) {
        return (field.isEmpty() ? "" : before + field + "'") + ": " + what;
    }
}
