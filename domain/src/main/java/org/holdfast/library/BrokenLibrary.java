package org.holdfast.library;

/** A library file that cannot be used; the message names the file, the field and what to mend. */
public final class BrokenLibrary extends RuntimeException {

    BrokenLibrary(String file, String field, String what) {
        super("Library file " + file + (field.isEmpty() ? "" : ", field '" + field + "'") + ": " + what);
    }

    BrokenLibrary(String file, String what, Throwable cause) {
        super("Library file " + file + ": " + what, cause);
    }
}
