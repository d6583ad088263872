package org.holdfast.shared;

/**
 * An act that was understood and not done, with a reason the person can act on.
 *
 * <p>The reason is a key into the message bundle and its arguments; it never holds a client's words.
 */
public class Refused extends RuntimeException {

    private final String reason;
    private final transient Object[] details;

    public Refused(String reason, Object... details) {
        super(reason);
        this.reason = reason;
        this.details = details.clone();
    }

    public String reason() {
        return reason;
    }

    public Object[] details() {
        return details.clone();
    }
}
