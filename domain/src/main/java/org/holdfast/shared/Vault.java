package org.holdfast.shared;

/** Turns words into what may be kept, and back; whoever has the database and not the vault's keys has nothing. */
public interface Vault {

    /** Seals the words for one place; no words become {@link SealedWords#NONE}. */
    SealedWords seal(Sensitive words, Binding binding);

    /** @throws SealBroken if they were sealed for another place or with unknown keys, or were tampered with */
    Sensitive open(SealedWords sealed, Binding binding);
}
