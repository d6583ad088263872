package org.holdfast.statement;

/** A file of rules that cannot be used; the message names the file, the line and what to mend. */
public final class BrokenRules extends RuntimeException {

    BrokenRules(String file, int line, String what) {
        super("Rules " + file + ", line " + line + ": " + what + ".");
    }
}
