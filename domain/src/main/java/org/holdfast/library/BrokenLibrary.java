package org.holdfast.library;

/** A library file that cannot be used; the message names the file, the field and what to mend. */
public final class BrokenLibrary extends RuntimeException {

    BrokenLibrary(String file, String field, String what) {
        super(sentence(file, field, what));
    }

    BrokenLibrary(String file, String field, String what, Throwable cause) {
        super(sentence(file, field, what), cause);
    }

    private static String sentence(String file, String field, String what) {
        return "Library file " + file + (field.isEmpty() ? "" : ", field '" + field + "'") + ": " + what;
    }
}
