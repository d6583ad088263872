package org.holdfast.stack;

/** Something that keeps the servers from running, said in one sentence a person can act on. */
public final class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Trouble(String sentence) {
        super(sentence);
    }

    public Trouble(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
