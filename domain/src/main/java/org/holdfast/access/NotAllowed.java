package org.holdfast.access;

/** Nobody is signed in, or the account was closed: the session has to end. */
public class NotAllowed extends RuntimeException {

    public NotAllowed() {
        super("not allowed");
    }
}
