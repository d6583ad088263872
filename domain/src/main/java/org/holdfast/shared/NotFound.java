package org.holdfast.shared;

/** What was asked for does not exist for this person; absent and forbidden are the same thing. */
public class NotFound extends RuntimeException {

    public NotFound() {
        super("not found");
    }
}
