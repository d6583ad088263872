package org.holdfast.shared;

import java.util.Arrays;

/** A person's words as they are kept: unreadable without a {@link Vault}, and nothing at all where nothing was written. */
public final class SealedWords {

    public static final SealedWords NONE = new SealedWords(new byte[0]);

    private final byte[] bytes;

    public SealedWords(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SealedWords sealed && Arrays.equals(bytes, sealed.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "•••";
    }
}
